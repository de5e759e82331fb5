import { addDays, type IsoDate } from '../../calendar/isoDate.ts';
import { printDay } from '../../calendar/printDay.ts';
import { BLANK_DAY } from '../../document/approvalBlocks.ts';
import type { Block } from '../../document/block.ts';
import { typedText } from '../../document/typedText.ts';
import { bareDate, bareNumber, oneLine, sentence } from '../../document/typography.ts';
import { labelOf } from '../../editions/printChange.ts';
import { lookUp } from '../../model/lookUp.ts';
import { organisationKey } from '../../model/organisationKey.ts';
import type { Participant, Plan } from '../../model/plan.ts';
import { settingNumber } from '../../model/settings.ts';
import { type Blanks, blankLines, SHORT_LINE } from '../blanks.ts';
import { formalPaper, headSignature, letterhead } from '../formalPaper.ts';
import { nameInSentence } from '../nameInSentence.ts';
import type { ComposedPaper, PaperKind } from '../paper.ts';
import { planInSentence } from '../planName.ts';
import { activitiesOf } from './extracts.ts';
import { nameOf, recipientsOf } from './recipients.ts';

/** The letter with which a partner gets the plan to agree on. */
export const letterPapers: PaperKind = {
  key: 'letters',
  title: 'Сопроводительные письма',
  register: 'Письмо',
  needs: ['Мероприятия', 'Участники'],
  inPackage: () => true,
  plannedPapers: (plan) =>
    recipientsOf(plan).map((partner) => ({
      id: `letters:${organisationKey(plan, nameOf(partner))}`,
      title: titleOf(partner),
      recipient: nameOf(partner),
      compose: () => compose(plan, partner),
    })),
};

const titleOf = (partner: Participant): string =>
  `Сопроводительное письмо для ${nameInSentence(nameOf(partner), 'организации')}`;

function compose(plan: Plan, partner: Participant): ComposedPaper {
  const blanks = blankLines();
  const heading = (key: string): string => `${nameOf(partner)}: ${labelOf('participants', key)}`;
  const typed = typedText<Participant>(plan, 'participants');
  const sent = blanks.fill(typed(partner, 'sentOn'), heading('sentOn'), BLANK_DAY);
  const number = blanks.fill(partner.sentNumber, heading('sentNumber'), SHORT_LINE);
  const name = planInSentence(plan, blanks);
  const until = answerBy(plan, partner, blanks);
  const blocks: Block[] = [
    ...letterhead(plan, blanks),
    ...ourAddress(plan),
    { kind: 'space', points: 18 },
    {
      kind: 'columns',
      columns: [
        [`от ${bareDate(sent)} № ${bareNumber(number)}`],
        addressee(partner, blanks, heading('headDative')),
      ],
    },
    { kind: 'space', points: 18 },
    { kind: 'paragraph', text: 'О согласовании плана' },
    { kind: 'space', points: 18 },
    { kind: 'paragraph', text: sentence(`Направляем на согласование ${name}`), indent: true },
    {
      kind: 'paragraph',
      text: sentence(`Просим рассмотреть и направить замечания до ${until}`),
      indent: true,
    },
    ...enclosures(plan, partner),
    headSignature(plan, blanks),
    ...executor(plan),
  ];
  return formalPaper(plan, blanks, { title: titleOf(partner), part: 'письмо', blocks });
}

function ourAddress(plan: Plan): Block[] {
  const { us } = lookUp(plan);
  const numbers = (['ogrn', 'inn', 'kpp'] as const)
    .filter((key) => us?.[key])
    .map((key) => `${labelOf('participants', key)} ${us![key]}`);
  return [us?.address ?? '', numbers.join(', ')]
    .map(oneLine)
    .filter(Boolean)
    .map((text) => ({ kind: 'paragraph', text, align: 'center', size: 11 }));
}

/** «кому …» as typed; until then the organisation in the nominative, as ГОСТ Р 7.0.97 has it, and a line. */
function addressee(partner: Participant, blanks: Blanks, heading: string): string[] {
  const lines = partner.headDative.split('\n').map(oneLine).filter(Boolean);
  if (lines.length === 0)
    lines.push(oneLine(partner.fullName || partner.shortName), blanks.fill('', heading));
  return [...lines, ...[oneLine(partner.address)].filter(Boolean)];
}

/** More is a slip of the finger, and may leave the calendar. */
const MOST_DAYS = 366;

/** The day on which the institution will ask again; a blank day until the letter has gone out. */
function answerBy(plan: Plan, partner: Participant, blanks: Blanks): string {
  const days = settingNumber(plan, 'remindDays');
  const isUsable = days !== null && Number.isInteger(days) && days >= 0 && days <= MOST_DAYS;
  const day: IsoDate | null = partner.sentOn && isUsable ? addDays(partner.sentOn, days) : null;
  if (partner.sentOn && !isUsable) blanks.note(labelOf('settings', 'remindDays'));
  return day ? printDay(day) : BLANK_DAY;
}

/** The number of sheets is counted when they are printed. */
function enclosures(plan: Plan, partner: Participant): Block[] {
  const sheets = `на ${SHORT_LINE} л. в 1 экз.`;
  const items = [`План ${sheets}`];
  if (activitiesOf(plan, partner).length > 0) items.push(`Выписка из плана ${sheets}`);
  return [
    { kind: 'paragraph', text: 'Приложение:', before: 12, keepWithNext: true },
    { kind: 'list', ordered: true, items },
  ];
}

const executor = ({ requisites }: Plan): Block[] =>
  requisites('executorContact')
    .split('\n')
    .map(oneLine)
    .filter(Boolean)
    .map((text, index) => ({ kind: 'paragraph', text, size: 10, before: index === 0 ? 24 : 0 }));
