import { parseIsoDate } from '../calendar/isoDate.ts';
import { readDay } from '../model/day.ts';
import type { Change, NumberFormat, OwnedValue } from '../structure/change.ts';
import type { LocatedForm } from '../structure/locate.ts';
import { LISTS } from '../tabs/lists.ts';
import type { Edition } from './edition.ts';

/** «Утверждён» and the ISO day of its order. */
export type EditionName = Pick<Edition, 'name' | 'date'>;

/** A computed field in which a person has put something of their own. */
export interface LeftAsTyped {
  readonly key: StateField['key'];
  readonly label: string;
  readonly text: string;
}

export interface ShownEdition {
  /** Writes «Редакция плана» and «Дата утверждённой редакции»; none when both say it already. */
  readonly changes: readonly Change[];
  readonly left: readonly LeftAsTyped[];
}

interface StateField {
  readonly key: 'edition' | 'editionDate';
  readonly format: NumberFormat;
  readonly value: OwnedValue;
  readonly says: (text: string) => boolean;
  /** Whether the text is one that we write: the action that moves it on may replace it. */
  readonly isOurs: (text: string) => boolean;
}

const STATES = new Set(LISTS.edition.values.map((value) => value.toLowerCase()));
const AMENDED = /^с изменениями от \d\d\.\d\d\.\d{4}$/i;

/** The words of the list may have been typed by hand, too. A day that no kept edition bears was typed by hand. */
function stateFields({ name, date }: EditionName, kept: readonly EditionName[]): readonly StateField[] {
  const day = parseIsoDate(date);
  return [
    {
      key: 'edition',
      format: '@',
      value: name,
      says: (text) => text === name,
      isOurs: (text) =>
        STATES.has(text.toLowerCase()) || AMENDED.test(text) || kept.some((each) => each.name === text),
    },
    {
      key: 'editionDate',
      format: 'dd.mm.yyyy',
      value: day === null ? '' : { day },
      says: (text) => readDay(text) === date,
      isOurs: (text) => kept.some((each) => each.date === readDay(text)),
    },
  ];
}

/**
 * What makes «Реквизиты плана» show the edition. `kept` are all editions fixed so far. Anything that is not ours in
 * these cells, and any formula, is a person's and stays.
 */
export function showEdition(
  form: LocatedForm | undefined,
  edition: EditionName,
  kept: readonly EditionName[],
): ShownEdition {
  const changes: Change[] = [];
  const left: LeftAsTyped[] = [];
  for (const { key, format, value, says, isOurs } of stateFields(edition, kept)) {
    const row = form?.rows.get(key);
    if (!form || row === undefined) continue;
    const [label = '', shown = ''] = form.sheet.texts[row]!;
    const text = shown.trim();
    if (says(text)) continue;
    if (form.sheet.formulas[row]![1] || (text !== '' && !isOurs(text))) {
      left.push({ key, label: label.trim(), text });
      continue;
    }
    const tab = form.sheet.name;
    const range = { row: row + 1, column: 2, rows: 1, columns: 1 };
    changes.push(
      { kind: 'set-format', tab, range, format },
      { kind: 'write-owned', tab, row: row + 1, column: 2, values: [[value]] },
    );
  }
  return { changes, left };
}
