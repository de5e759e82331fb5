import type { PlanSchedule } from '../schedulePlan.ts';
import { BOX_WIDTH } from './boxes.ts';
import type { Columns } from './columns.ts';
import { escapeXml, textWidth, wrapText } from './text.ts';
import type { PictureWords } from './words.ts';

export const LEFT = 28;
export const GAP_WIDTH = 64;
export const LANE_HEAD = 24;
/** Title, subtitle and the names of the months stand above. */
export const TOP = 92;

const MONTH_TOP = 60;
const LEGEND_LINE = 20;
const LEGEND_WIDTH = 760;

export interface Size {
  readonly width: number;
  readonly height: number;
  /** Where the lanes end and the legend begins. */
  readonly bodyBottom: number;
}

export interface Frame {
  readonly size: Size;
  readonly columns: Columns;
  readonly bands: readonly { readonly top: number; readonly bottom: number }[];
  readonly sections: readonly string[];
  readonly subtitle: string;
  readonly words: PictureWords;
}

const text = (x: number, y: number, attributes: string, line: string): string =>
  `<text x="${x}" y="${y}" ${attributes}>${escapeXml(line)}</text>`;

/** Everything behind the network: paper, title, months, lanes of the sections. */
export function drawFrame({ size, columns, bands, sections, subtitle, words }: Frame): string[] {
  const parts = [`<rect width="100%" height="100%" fill="#ffffff"/>`];
  parts.push(text(LEFT, 30, 'font-size="18" font-weight="bold"', words.title));
  if (subtitle) {
    const line = wrapText(subtitle, { width: size.width - 2 * LEFT, size: 13, lines: 1 })[0]!;
    parts.push(text(LEFT, 50, 'font-size="13" fill="#424c59"', line));
  }
  bands.forEach(({ top, bottom }, lane) => {
    const fill = lane % 2 === 0 ? '#f3f5f8' : '#ffffff';
    parts.push(
      `<rect x="8" y="${top}" width="${size.width - 16}" height="${bottom - top}" fill="${fill}" stroke="#d5dae1"/>`,
    );
    if (sections.length > 1) {
      const name = sections[lane] || words.noSection;
      const line = wrapText(name, { width: size.width - 2 * LEFT, size: 13, bold: true, lines: 1 })[0]!;
      parts.push(text(16, top + 18, 'font-size="13" font-weight="bold" fill="#424c59"', line));
    }
  });
  for (const { month, firstColumn, lastColumn } of columns.months) {
    const x = LEFT + firstColumn * (BOX_WIDTH + GAP_WIDTH);
    const right = LEFT + lastColumn * (BOX_WIDTH + GAP_WIDTH) + BOX_WIDTH;
    const middle = (x + right) / 2;
    parts.push(
      text(
        middle,
        MONTH_TOP + 18,
        'font-size="13" font-weight="bold" text-anchor="middle"',
        words.month(month),
      ),
    );
    if (firstColumn > 0) {
      const edge = x - GAP_WIDTH / 2;
      parts.push(
        `<path d="M${edge} ${MONTH_TOP + 4} V${size.bodyBottom}" stroke="#aab3bf" stroke-dasharray="2 4" fill="none"/>`,
      );
    }
  }
  return parts;
}

export interface Legend {
  readonly width: number;
  readonly height: number;
  readonly draw: (top: number) => string;
}

/** What the lines mean, and what is not drawn. */
export function legendOf(
  { activities, criticalSlack }: PlanSchedule,
  { backward }: Columns,
  words: PictureWords,
): Legend {
  const entries: [sample: string, line: string][] = [['stroke="#5f6b7a" stroke-width="1.3"', words.link]];
  if (criticalSlack !== null)
    entries.push(['stroke="#7a1f1f" stroke-width="3.5"', words.critical(criticalSlack >= 0)]);
  if (backward.length > 0)
    entries.push(['stroke="#1f2937" stroke-width="1.6" stroke-dasharray="6 4"', words.knot]);
  const unlinked = activities
    .filter(({ linked, activity }) => !linked && (activity.number || activity.title))
    .map(({ activity }) =>
      activity.number.trim() ? `№ ${activity.number.trim().replace(/\.+$/, '')}` : `«${activity.title}»`,
    );
  const below =
    unlinked.length === 0
      ? []
      : wrapText(words.unlinked(unlinked.join(', ')), { width: LEGEND_WIDTH, size: 12, lines: 6 });
  const lines = [...entries.map(([, line]) => line), ...below];
  return {
    width: LEFT * 2 + 52 + Math.max(...lines.map((line) => textWidth(line, 12))),
    height: 24 + lines.length * LEGEND_LINE,
    draw: (top) =>
      [
        ...entries.map(([sample, line], at) => {
          const y = top + 24 + at * LEGEND_LINE;
          return `<path d="M${LEFT} ${y - 4} h40" fill="none" ${sample}/>${text(LEFT + 52, y, 'font-size="12"', line)}`;
        }),
        ...below.map((line, at) =>
          text(LEFT, top + 24 + (entries.length + at) * LEGEND_LINE, 'font-size="12" fill="#424c59"', line),
        ),
      ].join('\n'),
  };
}
