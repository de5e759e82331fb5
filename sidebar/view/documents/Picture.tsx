import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { NetworkPicture } from '../../../src/app/api.ts';
import { picturePage, pictureUrl } from '../../picture.ts';
import { Button } from '../parts/Button.tsx';
import { usePanel } from '../parts/context.ts';

/** A place in the drawing, as shares of its width and height. */
interface Place {
  readonly x: number;
  readonly y: number;
}

const start: Place = { x: 0, y: 0 };

/** The whole drawing at a glance, or in full size behind scroll bars; and the ways to see it larger. */
export function Picture({ network }: { network: NetworkPicture }) {
  const { actions, words } = usePanel();
  const [place, show] = useState<Place | null>(null);
  const { svg, shown } = network;
  const source = useMemo(() => pictureUrl(svg), [svg]);
  const image = { source, alt: words.network.picture(shown) };
  return (
    <>
      {place ? (
        <FullSize place={place} {...image} />
      ) : (
        <button
          type="button"
          class="picture"
          title={words.network.fullSize}
          onClick={(event) => show(clicked(event))}
        >
          <img src={image.source} alt={image.alt} />
        </button>
      )}
      <div class="actions">
        <Button onClick={() => show(place ? null : start)}>
          {place ? words.network.wholeWidth : words.network.fullSize}
        </Button>
        <Button onClick={actions.downloadNetwork}>{words.network.download}</Button>
      </div>
      <div class="aside">
        <OpenPicture svg={svg} />
      </div>
    </>
  );
}

/** Where in the drawing it was clicked; with a key, its beginning. */
function clicked({ detail, offsetX, offsetY, currentTarget }: MouseEvent): Place {
  if (detail === 0 || !(currentTarget instanceof HTMLElement)) return start;
  return { x: offsetX / currentTarget.clientWidth, y: offsetY / currentTarget.clientHeight };
}

interface FullSizeProps {
  readonly place: Place;
  readonly source: string;
  readonly alt: string;
}

/** Begins with `place` in the middle and takes the focus, so that the arrow keys scroll it at once. */
function FullSize({ place, source, alt }: FullSizeProps) {
  const { words } = usePanel();
  const frame = useRef<HTMLElement>(null);
  useLayoutEffect(() => frame.current?.focus(), []);
  const scroll = () => {
    const box = frame.current;
    box?.scrollTo(
      place.x * box.scrollWidth - box.clientWidth / 2,
      place.y * box.scrollHeight - box.clientHeight / 2,
    );
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it with the arrow keys.
    <section ref={frame} class="picture picture-full" tabIndex={0} aria-label={words.network.frame}>
      {/* Only then it has its size. */}
      <img src={source} alt={alt} onLoad={scroll} />
    </section>
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
