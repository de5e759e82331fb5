import { type ArrowKind, drawArrow, drawBackArrow, type Stop } from './picture/arrows.ts';
import { BOX_WIDTH, boxOf, drawBox } from './picture/boxes.ts';
import { type Columns, columnsOf } from './picture/columns.ts';
import { drawFrame, GAP_WIDTH, LANE_HEAD, LEFT, legendOf, type Size, TOP } from './picture/frame.ts';
import { placeItems } from './picture/heights.ts';
import { type Item, orderItems } from './picture/ordering.ts';
import { escapeXml } from './picture/text.ts';
import type { PictureWords } from './picture/words.ts';
import type { PlanSchedule, ScheduledActivity } from './schedulePlan.ts';

export interface PictureOptions {
  /** Name of the plan, under the title. */
  readonly subtitle?: string;
  readonly words: PictureWords;
  /** Critical path and slack are shown where «Настройки» ask for them, and nowhere else. */
  readonly withSlack: boolean;
  /** Two pictures on one page need different names for the parts that screen readers ask for. */
  readonly idPrefix?: string;
}

const PASSING_HEIGHT = 6;
/** Between arrows that lead back, below the lanes. */
const TRACK = 9;

/**
 * The activity network as an SVG: columns by earliest start under their months, a lane for every section, arrows
 * from what comes first to what comes after. Activities without links are named below and not drawn. '' when
 * nothing is linked: there is no network to show. No scripts, no links, no outside references.
 */
export function networkSvg(
  scheduled: PlanSchedule,
  { subtitle = '', words, withSlack, idPrefix = 'network' }: PictureOptions,
): string {
  const schedule = withSlack ? scheduled : withoutPath(scheduled);
  const activities = schedule.activities.filter(({ linked }) => linked);
  if (activities.length === 0) return '';
  const columns = columnsOf(activities);
  const sections = [...new Set(activities.map(({ activity }) => activity.inSection))];
  const lanes = activities.map(({ activity }) => sections.indexOf(activity.inSection));
  const { columns: items, ways } = orderItems(columns.of, lanes, columns.links);
  const boxes = activities.map((activity) => boxOf(activity, words, withSlack));
  const heightOf = ({ activity }: Item): number => (activity < 0 ? PASSING_HEIGHT : boxes[activity]!.height);
  const { middleOf, lanes: bands } = placeItems(items, {
    laneCount: sections.length,
    top: TOP,
    laneHead: sections.length > 1 ? LANE_HEAD : 0,
    heightOf,
  });

  const stopOf = (item: Item): Stop => {
    const x = LEFT + item.column * (BOX_WIDTH + GAP_WIDTH);
    return { x, right: x + BOX_WIDTH, y: middleOf.get(item)! };
  };
  const itemOf = new Map(items.flatMap((column) => column.map((item) => [item.activity, item] as const)));
  const arrows = (kind: ArrowKind): string[] =>
    [...ways]
      .filter(([link]) => (link.critical ? 'critical' : 'plain') === kind)
      .map(([, way]) => drawArrow(way.map(stopOf), kind));
  const bottom = bands[bands.length - 1]!.bottom;
  const backward = columns.backward.map(({ from, to }, at) =>
    drawBackArrow(stopOf(itemOf.get(from)!), stopOf(itemOf.get(to)!), bottom + (at + 1) * TRACK),
  );
  const bodyBottom = bottom + (backward.length > 0 ? (backward.length + 1) * TRACK : 0);
  const legend = legendOf(schedule, columns, words);
  const size: Size = {
    width: Math.max(2 * LEFT - GAP_WIDTH + columns.count * (BOX_WIDTH + GAP_WIDTH), legend.width),
    bodyBottom,
    height: bodyBottom + legend.height,
  };
  return [
    open(size, idPrefix),
    `<title id="${idPrefix}-title">${escapeXml([words.title, subtitle].filter(Boolean).join('. '))}</title>`,
    `<desc id="${idPrefix}-desc">${escapeXml(descriptionOf(schedule, activities, columns, words))}</desc>`,
    ...drawFrame({ size, columns, bands, sections, subtitle, words }),
    ...arrows('plain'),
    ...arrows('critical'),
    ...activities.map((_, index) => {
      const { x, y } = stopOf(itemOf.get(index)!);
      return drawBox(boxes[index]!, x, Math.round(y - boxes[index]!.height / 2));
    }),
    ...backward,
    legend.draw(size.bodyBottom),
    '</svg>',
  ].join('\n');
}

function withoutPath(schedule: PlanSchedule): PlanSchedule {
  const activities = schedule.activities.map((one) => ({ ...one, critical: false }));
  return { ...schedule, activities, criticalPath: [], criticalSlack: null };
}

function open({ width, height }: Size, idPrefix: string): string {
  const [w, h] = [Math.ceil(width), Math.ceil(height)];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${idPrefix}-title ${idPrefix}-desc" ` +
    `width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" font-family="Arial, 'Liberation Sans', sans-serif" fill="#1c2430">`
  );
}

function descriptionOf(
  { criticalPath }: PlanSchedule,
  activities: readonly ScheduledActivity[],
  { links }: Columns,
  words: PictureWords,
): string {
  const path = criticalPath.map(({ activity }) => activity.number.replace(/\.+$/, '') || activity.title);
  return words.describe(activities.length, links.length, path.join(', '));
}
