import { BLANK_DAY } from '../../document/approvalBlocks.ts';
import type { Block } from '../../document/block.ts';
import { printMoney } from '../../document/printNumber.ts';
import { typedText } from '../../document/typedText.ts';
import { bareNumber, oneLine } from '../../document/typography.ts';
import { labelOf } from '../../editions/printChange.ts';
import type { Agreement, Plan } from '../../model/plan.ts';
import { type Blanks, SHORT_LINE } from '../blanks.ts';
import { ourField } from '../formalPaper.ts';
import type { Draft } from './drafts.ts';
import type { Clause, Section } from './sections.ts';

type Cell = keyof Agreement & string;

/** What the row of «Договоры» says, as typed; without a row, or where it is empty, a line under its heading. */
export function agreementWords(plan: Plan, blanks: Blanks, { agreement, partners }: Draft) {
  const typed = typedText<Agreement>(plan, 'agreements');
  const raw = (key: Cell): string => (agreement ? oneLine(typed(agreement, key)) : '');
  const note = (key: Cell): string =>
    [partners.join(', '), labelOf('agreements', key)].filter(Boolean).join(': ');
  const cell = (key: Cell, line?: string): string => blanks.fill(raw(key), note(key), line);
  const amount = (): string => printMoney(agreement?.amount ?? null);
  return { raw, cell, amount };
}

export type AgreementWords = ReturnType<typeof agreementWords>;

/** Title with the number, place and day. */
export function agreementHead(
  plan: Plan,
  blanks: Blanks,
  title: string,
  { raw, cell }: AgreementWords,
): Block[] {
  const number = raw('contractNumber');
  // «б/н» is a number that people chose to have.
  const named = /^б\/?н$/i.test(number) ? number : `№ ${bareNumber(cell('contractNumber', SHORT_LINE))}`;
  return [
    { kind: 'title', text: title },
    { kind: 'paragraph', text: named, align: 'center', bold: true },
    { kind: 'space', points: 6 },
    {
      kind: 'columns',
      columns: [[ourField(plan, blanks, 'place')], [cell('signedOn', BLANK_DAY)]],
      widths: [70, 30],
    },
    { kind: 'space', points: 12 },
  ];
}

/** «с 01.09.2026»; «с момента подписания», «до исполнения обязательств» bring their own word. */
const side = (word: string, text: string): string => (/^[\d«]/.test(text) ? `${word} ${text}` : text);

/** «с 01.09.2026 по 31.08.2027», and what becomes of it then. `name` = «Договор», «Соглашение». */
export function termClauses(name: string, { raw, cell }: AgreementWords): Clause[] {
  const renewal = raw('renewal');
  return [
    `${name} действует ${side('с', cell('from', BLANK_DAY))} ${side('по', cell('to', BLANK_DAY))}`,
    ...(renewal === '' ? [] : [RENEWALS[renewal.toLowerCase()] ?? `Продление: ${renewal}`]),
  ];
}

const RENEWALS: Readonly<Record<string, string>> = {
  автоматически: 'По окончании срок действия продлевается автоматически.',
  'дополнительным соглашением': 'Срок действия продлевается дополнительным соглашением Сторон.',
  нет: 'Срок действия не продлевается.',
};

/** `free` = the sentence for «Безвозмездно»; the institution may have conditions of its own in the list. */
export function termsClauses(free: string, paid: string, { raw, cell, amount }: AgreementWords): Clause[] {
  const terms = raw('terms');
  if (/^безвозмездно$/i.test(terms)) return [free];
  const sum = (): string => `Сумма: ${amount() || cell('amount')} руб.`;
  if (/^возмездно$/i.test(terms)) return [paid, sum()];
  return [`Условия: ${cell('terms')}`, ...(raw('amount') ? [sum()] : [])];
}

/** The words that go with the name of the paper, in the gender and the case that it has. */
export interface PaperName {
  readonly nominative: string;
  readonly genitive: string;
  readonly terminated: string;
  readonly made: string;
}

export const CONTRACT: PaperName = {
  nominative: 'Договор',
  genitive: 'Договора',
  terminated: 'расторгнут',
  made: 'составлен',
};

export const AGREEMENT: PaperName = {
  nominative: 'Соглашение',
  genitive: 'Соглашения',
  terminated: 'расторгнуто',
  made: 'составлено',
};

/** What every paper of two and more parties ends with. */
export function closingSection(
  { nominative, genitive, terminated, made }: PaperName,
  parties: number,
): Section {
  return {
    title: 'Заключительные положения',
    clauses: [
      `Условия ${genitive} могут быть изменены по соглашению Сторон. Изменения и дополнения совершаются в письменной ` +
        'форме и подписываются Сторонами.',
      `${nominative} может быть ${terminated} по соглашению Сторон.`,
      'Споры между Сторонами решаются путём переговоров, а если согласие не достигнуто – в порядке, установленном ' +
        'законодательством Российской Федерации.',
      `${nominative} ${made} в ${parties} экземплярах, по одному для каждой из Сторон. Все экземпляры имеют ` +
        'одинаковую юридическую силу.',
    ],
  };
}
