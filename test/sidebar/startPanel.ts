import type { Boot } from '../../sidebar/boot.ts';
import { explainFailure } from '../../sidebar/failures.ts';
import { createClient } from '../../sidebar/rpc.ts';
import { createPanel } from '../../sidebar/state/panel.ts';
import { wordsIn } from '../../sidebar/words.ts';
import { createFakeServer, type FakeOptions } from './fakeServer.ts';

const words = wordsIn('ru');

/** The sidebar without its looks, started on a fake server. */
export async function startPanel(options: FakeOptions = {}, view: Boot['view'] = 'overview') {
  const server = createFakeServer(options);
  const client = createClient(server.serve, 'ru', (failure) => explainFailure(words, failure));
  const panel = createPanel(client, words, { language: 'ru', view: view ?? 'overview' });
  await panel.start();
  const methods = () => server.calls.map(({ method }) => method);
  return { server, methods, actions: panel.actions, state: panel.core.get };
}
