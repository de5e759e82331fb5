import { fromDayNumber, parseIsoDate } from '../../plan/calendar/isoDate.ts';
import { tabCsv } from '../../plan/exports/csv.ts';
import { planCalendar } from '../../plan/exports/planCalendar.ts';
import type { LocatedWorkbook } from '../../plan/structure/locate.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../plan/structure/snapshot.ts';
import { BLUEPRINT } from '../../plan/tabs/blueprint.ts';
import { openBook, trace } from './book.ts';
import { exportPicture } from './exportPicture.ts';
import { Failure } from './failure.ts';
import { checkOutput, readInput, writeOutput } from './files.ts';
import { type Command, inputOf, outOf } from './options.ts';
import { readPlanFile } from './readPlanFile.ts';

const MS_PER_DAY = 86_400_000;

/** `--ics OUT.ics` for calendars, `--csv TAB --out OUT.csv` for tables, `--svg OUT.svg` for the network; or several. */
export const exportCommand: Command = async (options) => {
  const { words, ics, csv, svg, today, force = false } = options;
  const input = inputOf(options);
  if (ics === undefined && csv === undefined && svg === undefined) throw new Failure(words.export.nothing);
  if (today !== undefined && !parseIsoDate(today)) throw new Failure(words.badDay(today));
  const stamp = parseIsoDate(today ?? '') ?? fromDayNumber(Math.floor(Date.now() / MS_PER_DAY));
  const out = csv === undefined ? null : outOf(options);
  for (const path of [ics, svg, out]) if (path) await checkOutput(path, input, force, words);
  const { plan, located, snapshot } = await readPlanFile(input, options);
  const encoder = new TextEncoder();
  const lines: string[] = [];
  if (csv !== undefined && out) {
    const sheet = tabNamed(csv, snapshot, located);
    if (!sheet)
      throw new Failure(words.export.noTab(csv, snapshot.sheets.map(({ name }) => name).join(', ')));
    await writeOutput(out, encoder.encode(tabCsv(sheet)), words);
    lines.push(words.written(out));
  }
  if (ics !== undefined) {
    const calendar = planCalendar(plan, stamp);
    await writeOutput(ics, encoder.encode(calendar.ics), words);
    lines.push(words.written(ics), `  ${words.export.events(calendar.deadlines, calendar.lessons)}`);
    if (calendar.without.length > 0) lines.push(`  ! ${words.export.without(calendar.without.join(', '))}`);
  }
  if (svg !== undefined) {
    const book = openBook(input, await readInput(input, words), options);
    lines.push(...(await exportPicture(svg, book, options)));
    trace(book, options);
  }
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
};

/** A tab by the name it has, or by the name that the blueprint gives to a renamed one. */
function tabNamed(
  name: string,
  { sheets }: WorkbookSnapshot,
  { tables, forms }: LocatedWorkbook,
): SheetSnapshot | undefined {
  const wanted = name.trim().toLowerCase();
  const key = BLUEPRINT.find((spec) => spec.name.toLowerCase() === wanted)?.key;
  return (
    sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ??
    (key ? (tables.get(key) ?? forms.get(key))?.sheet : undefined)
  );
}
