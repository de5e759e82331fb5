import { downloadText } from '../files.ts';
import type { Core } from './core.ts';

/** «Сетевой график» as a picture. */
export function picturing({ words, call, get, set, run, say }: Core) {
  return {
    loadNetwork: () =>
      run('network', [words.network.loading], async () => {
        const network = await call('networkPicture', {});
        set({ network });
        say(network.svg ? words.network.shown(network.shown, network.unlinked) : words.network.empty);
      }),

    downloadNetwork: () => {
      const { network } = get();
      if (!network) return;
      downloadText(network.name, network.svg);
      say(words.generate.downloaded(network.name));
    },
  };
}
