/** A point of a way: arrows run level from `x` to `right` (through a column) and bend in the gaps between columns. */
export interface Stop {
  readonly x: number;
  readonly right: number;
  readonly y: number;
}

export type ArrowKind = 'plain' | 'critical' | 'knot';

const HEAD = { plain: 7, critical: 10, knot: 7 } as const;
const STROKES = {
  plain: 'stroke="#5f6b7a" stroke-width="1.3"',
  critical: 'stroke="#7a1f1f" stroke-width="3.5"',
  knot: 'stroke="#1f2937" stroke-width="1.6" stroke-dasharray="6 4"',
} as const;
const FILLS = { plain: '#5f6b7a', critical: '#7a1f1f', knot: '#1f2937' } as const;

const round = (value: number): number => Math.round(value * 10) / 10;

/** An arrow through the stops, from the right side of the first to the left side of the last. */
export function drawArrow(stops: readonly Stop[], kind: ArrowKind): string {
  const [first, ...rest] = stops as [Stop, ...Stop[]];
  const head = HEAD[kind];
  let path = `M${round(first.right)} ${round(first.y)}`;
  let before = first;
  rest.forEach((stop, at) => {
    const isLast = at === rest.length - 1;
    const end = isLast ? stop.x - head : stop.x;
    const bend = (end - before.right) / 2;
    path += ` C${round(before.right + bend)} ${round(before.y)} ${round(end - bend)} ${round(stop.y)} ${round(end)} ${round(stop.y)}`;
    if (!isLast) path += ` H${round(stop.right)}`;
    before = stop;
  });
  return `<path d="${path}" fill="none" ${STROKES[kind]}/>${drawHead(before.x, before.y, kind)}`;
}

/** How far beside a box a leading-back arrow runs: in the gap, where no box stands. */
const ASIDE = 16;

/** An arrow that leads back: down the gap behind the first box, along `track` below everything, up before the other. */
export function drawBackArrow(from: Stop, to: Stop, track: number): string {
  const path = `M${round(from.right)} ${round(from.y)} h${ASIDE} V${round(track)} H${round(to.x - ASIDE)} V${round(to.y)} h${ASIDE - HEAD.knot}`;
  return `<path d="${path}" fill="none" ${STROKES.knot}/>${drawHead(to.x, to.y, 'knot')}`;
}

function drawHead(x: number, y: number, kind: ArrowKind): string {
  const head = HEAD[kind];
  return `<path d="M${round(x)} ${round(y)} l-${head} -${head / 2} v${head} z" fill="${FILLS[kind]}"/>`;
}
