import { BLANK_DAY } from '../../document/approvalBlocks.ts';
import type { Block, Text } from '../../document/block.ts';
import { bareDate, bareNumber } from '../../document/typography.ts';
import { LINE } from '../blanks.ts';
import type { Party } from './parties.ts';
import type { LabelledParty } from './partyLabels.ts';
import type { PartyWords } from './partyWords.ts';
import { BASE_ROLE, EDUCATING_ROLE, RESOURCE_ROLE } from './roles.ts';

/** Whether the party educates, by its role in this paper; where that says nothing, by the licence it has. */
function isLicensed(party: Party, { raw }: PartyWords): boolean {
  if (party.role === RESOURCE_ROLE || /^не требуется$/i.test(raw(party, 'licenceStatus'))) return false;
  return party.role === BASE_ROLE || party.role === EDUCATING_ROLE || raw(party, 'licenceNumber') !== '';
}

/** «заведующей …», «исполняющей …», «Петровой …»: our own participle agrees with the first word as typed. */
function acting(genitive: string): string {
  return /^(?:временно )?[а-яё-]+[ео]й(?= )/i.test(genitive) ? 'действующей' : 'действующего';
}

/** One paragraph a party, up to «заключили настоящий Договор о нижеследующем». */
export function preamble(
  parties: readonly LabelledParty[],
  words: PartyWords,
  { withLicences, paper }: { readonly withLicences: boolean; readonly paper: string },
): Block[] {
  const { raw, cell, fullName, ground } = words;
  const lines = parties.map((party, index) => {
    const licence =
      withLicences && isLicensed(party, words)
        ? ', организация, осуществляющая образовательную деятельность на основании лицензии ' +
          `от ${bareDate(cell(party, 'licenceDate', BLANK_DAY))} №\u00a0${bareNumber(cell(party, 'licenceNumber'))}`
        : '';
    const and = index > 0 && index === parties.length - 1 ? 'и ' : '';
    const named = `${and}${fullName(party)} (далее – ${party.label})${licence}, `;
    if (words.isEntrepreneur(party) && raw(party, 'headGenitive') === '')
      return `${named}действующий на основании ${ground(party)},`;
    const head = cell(party, 'headGenitive');
    return `${named}в лице ${head}, ${acting(head)} на основании ${ground(party)},`;
  });
  const end = `вместе далее – Стороны, заключили ${paper} о нижеследующем.`;
  return [...lines, end].map((text) => ({ kind: 'paragraph', text, indent: true }));
}

/** The name goes below the line where the column is narrow; two lines in a row are told apart. */
const signature = (name: string): string =>
  name === LINE ? `${LINE} / ${LINE}` : `${LINE} ${name.replace(/ /g, '\u00a0')}`;

/** Requisites and signatures side by side; more than three columns would be too narrow to read. */
export function partyColumns(
  parties: readonly LabelledParty[],
  words: PartyWords,
  requisitesOf: (party: LabelledParty) => readonly string[],
): Block[] {
  const rows = Math.ceil(parties.length / 3);
  const perRow = Math.ceil(parties.length / rows);
  return Array.from({ length: rows }, (_, row) => parties.slice(row * perRow, (row + 1) * perRow)).map(
    (side): Block => ({
      kind: 'columns',
      columns: side.map((party): Text[] => [
        [{ text: party.label, bold: true }],
        words.fullName(party),
        ...requisitesOf(party),
      ]),
      below: side.map((party) => ['', words.headPost(party), '', signature(words.headName(party)), 'М.П.']),
    }),
  );
}
