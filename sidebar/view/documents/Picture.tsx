import { useEffect, useMemo, useState } from 'preact/hooks';
import type { NetworkPicture } from '../../../src/app/api.ts';
import { picturePage, pictureUrl } from '../../picture.ts';
import { Button } from '../parts/Button.tsx';
import { usePanel } from '../parts/context.ts';

/** The whole drawing at a glance, or in full size behind scroll bars; and the ways to see it larger. */
export function Picture({ network }: { network: NetworkPicture }) {
  const { actions, words } = usePanel();
  const [full, showFull] = useState(false);
  const { svg, shown } = network;
  const source = useMemo(() => pictureUrl(svg), [svg]);
  const image = <img src={source} alt={words.network.picture(shown)} />;
  return (
    <>
      {full ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it with the arrow keys.
        <section class="picture picture-full" tabIndex={0} aria-label={words.network.frame}>
          {image}
        </section>
      ) : (
        <div class="picture">{image}</div>
      )}
      <div class="actions">
        <Button onClick={() => showFull(!full)}>
          {full ? words.network.wholeWidth : words.network.fullSize}
        </Button>
        <Button onClick={actions.downloadNetwork}>{words.network.download}</Button>
      </div>
      <div class="aside">
        <OpenPicture svg={svg} />
      </div>
    </>
  );
}

function OpenPicture({ svg }: { svg: string }) {
  const { words } = usePanel();
  const title = words.screens.title.network;
  const [href, setHref] = useState('');
  useEffect(() => {
    const url = URL.createObjectURL(picturePage(svg, title));
    setHref(url);
    return () => URL.revokeObjectURL(url);
  }, [svg, title]);
  if (!href) return null;
  return (
    <a class="button quiet" href={href} target="_blank" rel="noopener noreferrer">
      {words.network.openWindow}
    </a>
  );
}
