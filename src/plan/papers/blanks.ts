import { oneLine, plainSpaces } from '../document/typography.ts';

/** Where a person writes by hand what the sheet does not say. */
export const LINE = '____________';
export const SHORT_LINE = '____';

/** The empty cells that one paper prints as lines, under their headings in the sheet. */
export interface Blanks {
  /** The text in one line, or `line` when there is none; `heading` is then noted once. */
  readonly fill: (text: string, heading: string, line?: string) => string;
  readonly note: (heading: string) => void;
  readonly noted: () => readonly string[];
}

export function blankLines(): Blanks {
  const headings = new Set<string>();
  const note = (heading: string): void => void headings.add(plainSpaces(heading));
  return {
    fill(text, heading, line = LINE) {
      const said = oneLine(text);
      if (said === '') note(heading);
      return said || line;
    },
    note,
    noted: () => [...headings],
  };
}
