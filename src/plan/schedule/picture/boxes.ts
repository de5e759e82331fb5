import type { ScheduledActivity } from '../schedulePlan.ts';
import { escapeXml, wrapText } from './text.ts';
import type { PictureWords } from './words.ts';

export const BOX_WIDTH = 184;

const PADDING = 10;
const SIZE = 13;
const LINE = 16;
const FOOT_SIZE = 11;
const FOOT_LINE = 15;
const MOST_LINES = 7;

/** An activity as a box: number and title, then when it can run and how late it can be. */
export interface Box {
  readonly height: number;
  readonly lines: readonly string[];
  readonly foot: readonly string[];
  readonly critical: boolean;
  /** The whole text, shown when one points at the box and read aloud. */
  readonly full: string;
}

const plain = (number: string): string => number.trim().replace(/\.+$/, '');

export function boxOf(scheduled: ScheduledActivity, words: PictureWords, withSlack: boolean): Box {
  const { activity, critical } = scheduled;
  const number = plain(activity.number);
  const title = [number ? `${number}.` : '', activity.title || activity.deadline].filter(Boolean).join(' ');
  const width = BOX_WIDTH - 2 * PADDING;
  const lines = wrapText(title, { width, size: SIZE, bold: critical, lines: MOST_LINES });
  const says = [whenOf(scheduled, words)];
  if (withSlack) says.push(words.slack(scheduled.slack, activity.duration === null));
  const wrapped = (text: string): string[] => wrapText(text, { width, size: FOOT_SIZE, lines: 2 });
  const inOneLine = wrapped(says.join(' · '));
  const foot = inOneLine.length === 1 ? inOneLine : says.flatMap(wrapped);
  return {
    height: 2 * PADDING + lines.length * LINE + foot.length * FOOT_LINE,
    lines,
    foot,
    critical,
    full: [...new Set([title, activity.deadline, ...says])].filter(Boolean).join('\n'),
  };
}

/** Its earliest days; as the deadline says where nobody knows how many days it takes. */
const whenOf = ({ activity, earliest }: ScheduledActivity, words: PictureWords): string =>
  activity.duration === null && activity.deadline
    ? activity.deadline.replace(/\s+/g, ' ')
    : words.run(earliest.start, earliest.finish);

/** The box with its top left corner at x, y. Weight tells the critical path, colour only repeats it. */
export function drawBox({ height, lines, foot, critical, full }: Box, x: number, y: number): string {
  const text = (line: string, top: number, attributes: string): string =>
    `<text x="${x + PADDING}" y="${top}" ${attributes}>${escapeXml(line)}</text>`;
  const footTop = y + PADDING + lines.length * LINE + FOOT_SIZE;
  return [
    `<g><title>${escapeXml(full)}</title>`,
    `<rect x="${x}" y="${y}" width="${BOX_WIDTH}" height="${height}" rx="4" fill="#ffffff" ` +
      `stroke="${critical ? '#7a1f1f' : '#5f6b7a'}" stroke-width="${critical ? 3.5 : 1}"/>`,
    ...lines.map((line, at) =>
      text(
        line,
        y + PADDING + SIZE - 1 + at * LINE,
        `font-size="${SIZE}"${critical ? ' font-weight="bold"' : ''}`,
      ),
    ),
    ...foot.map((line, at) =>
      text(line, footTop + at * FOOT_LINE, `font-size="${FOOT_SIZE}" fill="#424c59"`),
    ),
    '</g>',
  ].join('');
}
