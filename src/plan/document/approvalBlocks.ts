import { lookUp } from '../model/lookUp.ts';
import type { Participant, Plan } from '../model/plan.ts';
import type { Block } from './block.ts';
import { councilInGenitive } from './councilInGenitive.ts';
import { titleInDative } from './titleInSentence.ts';
import { bareDate, bareNumber, capital } from './typography.ts';

const SIGNATURE = '____________';
export const BLANK_DAY = '«___» __________ 20__ г.';

/** «от 29.08.2025 № 112-ОД», with blanks to fill by hand: never «undefined», never an empty bracket. */
export function numbered(date: string, number: string): string {
  return `от ${bareDate(date) || BLANK_DAY} № ${bareNumber(number) || '____'}`;
}

/** «А.С. Петрова» from «Петрова Анна Сергеевна»; what is not three words is printed as typed. */
export function shortName(fullName: string): string {
  const [family, first, middle, ...more] = fullName.trim().split(/\s+/);
  if (!family || !first || !middle || more.length > 0 || /\./.test(fullName)) return fullName.trim();
  return `${first[0]}.${middle[0]}. ${family}`;
}

/** Who approves: «Реквизиты плана», else our row of «Участники». */
export const approverName = (plan: Plan): string =>
  plan.requisites('approverName') || shortName(lookUp(plan).us?.headName ?? '');

/** What a head is called while the sheet does not say: a museum has no «Директор» for certain. */
const HEAD = 'Руководитель';

/** What the approval block says of the document that it stands on. */
export interface Approved {
  /** «УТВЕРЖДЁН» agrees with the name of the document: «УТВЕРЖДЕНА» stands on a смета. */
  readonly participle: 'УТВЕРЖДЁН' | 'УТВЕРЖДЕНА' | 'УТВЕРЖДЕНО';
  readonly appendix: string;
  readonly orderDate: string;
  readonly orderNumber: string;
}

const approvedPlan = ({ requisites: field }: Plan): Approved => ({
  participle: 'УТВЕРЖДЁН',
  appendix: field('appendixNumber'),
  orderDate: field('orderDate'),
  orderNumber: field('orderNumber'),
});

/** The block as the institution has chosen it, a line each; empty without one. */
export function approval(plan: Plan, approved: Approved): string[] {
  const { requisites: field } = plan;
  const { us } = lookUp(plan);
  const institution = field('institutionShort') || us?.shortName;
  const order = numbered(approved.orderDate, approved.orderNumber);
  switch (field('approval').toUpperCase()) {
    case 'УТВЕРЖДАЮ':
      return [
        'УТВЕРЖДАЮ',
        [field('approverPost') || capital(us?.headPost ?? '') || 'Директор', institution]
          .filter(Boolean)
          .join(' '),
        `${SIGNATURE} ${approverName(plan)}`.trim(),
        BLANK_DAY,
      ];
    case 'УТВЕРЖДЁН ПРИКАЗОМ':
      return [approved.participle, ['приказом', institution].filter(Boolean).join(' '), order];
    case 'ПРИЛОЖЕНИЕ К ПРИКАЗУ':
      return [
        `Приложение${approved.appendix ? ` № ${bareNumber(approved.appendix)}` : ''}`,
        ['к приказу', institution].filter(Boolean).join(' '),
        order,
      ];
    default:
      return [];
  }
}

function adoption({ requisites: field }: Plan): string[] {
  if (!field('adoptedBy')) return [];
  const lines = [
    'ПРИНЯТ',
    `на заседании ${councilInGenitive(field('adoptedBy'))}`,
    `протокол ${numbered(field('minutesDate'), field('minutesNumber'))}`,
  ];
  for (const opinion of field('opinionOf').split('\n').filter(Boolean))
    lines.push(`Учтено мнение: ${opinion}`);
  return lines;
}

/** Partners who have to sign: everyone but ourselves and those marked «Не требуется». */
export function signingPartners(plan: Plan): readonly Participant[] {
  return plan.participants.filter(
    ({ us, approval: state, shortName, fullName }) =>
      us.toLowerCase() !== 'да' && state !== '' && state !== 'Не требуется' && (shortName || fullName) !== '',
  );
}

/** Up to two partners agree on the title page, more on a sheet of their own (blueprint §1). */
export function concurrenceForm(plan: Plan): 'title' | 'sheet' | 'none' {
  const count = signingPartners(plan).length;
  const chosen = plan.requisites('concurrence');
  if (count === 0 || chosen === 'Не печатать') return 'none';
  if (chosen === 'Лист согласования') return 'sheet';
  return count <= 2 ? 'title' : 'sheet';
}

/** Printed empty: the paper is signed by hand afterwards, so the status in the sheet does not decide. */
function concurrence({ headPost, headName, shortName: name, fullName }: Participant): string[] {
  return [
    'СОГЛАСОВАНО',
    [capital(headPost) || HEAD, name || fullName].join(' '),
    `${SIGNATURE} ${shortName(headName)}`.trim(),
    BLANK_DAY,
  ];
}

/** Left: adopted and agreed; right: approved. No approval, no block. */
export function approvalBlocks(plan: Plan): Block[] {
  const agreed = concurrenceForm(plan) === 'title' ? signingPartners(plan).map(concurrence) : [];
  const left = [adoption(plan), ...agreed].filter((lines) => lines.length > 0);
  const right = [approval(plan, approvedPlan(plan))].filter((lines) => lines.length > 0);
  const blocks: Block[] = [];
  const rows = Math.max(left.length, right.length);
  for (let index = 0; index < rows; index++) {
    blocks.push(
      { kind: 'columns', columns: [left[index] ?? [], right[index] ?? []] },
      { kind: 'space', points: 12 },
    );
  }
  if (plan.requisites('signatureFrame').toLowerCase() === 'да') {
    blocks.push({ kind: 'frame', width: 80, height: 30, text: '', align: 'right' });
  }
  return blocks;
}

/** «ЛИСТ СОГЛАСОВАНИЯ», the last page from three partners on. */
export function concurrenceSheet(plan: Plan, title: string): Block[] {
  if (concurrenceForm(plan) !== 'sheet') return [];
  return [
    { kind: 'section', page: { landscape: false, titlePage: false } },
    ...concurrenceTable(
      title,
      signingPartners(plan).map(({ shortName: name, fullName, headPost, headName }) => [
        name || fullName,
        [headPost || HEAD, shortName(headName)].filter(Boolean).join(', '),
      ]),
    ),
  ];
}

/** Signed by hand, so the last columns are empty. */
export function concurrenceTable(
  title: string,
  signers: readonly (readonly [organisation: string, head: string])[],
): Block[] {
  return [
    { kind: 'heading', level: 1, text: 'ЛИСТ СОГЛАСОВАНИЯ', align: 'center' },
    {
      kind: 'paragraph',
      text: `к ${titleInDative(title)}`,
      align: 'center',
    },
    { kind: 'space', points: 12 },
    {
      kind: 'table',
      columns: [
        { weight: 4, min: 10, align: 'center' },
        { weight: 36 },
        { weight: 28 },
        { weight: 16 },
        { weight: 14 },
      ],
      header: ['№', 'Организация', 'Должность, И.О. Фамилия', 'Подпись', 'Дата'],
      rowHeight: 10,
      rows: signers.map(([organisation, head], index) => ({
        kind: 'cells',
        cells: [String(index + 1), organisation, head, '', ''],
      })),
    },
  ];
}
