import type { IsoDate } from '../../calendar/isoDate.ts';
import { printDay } from '../../calendar/printDay.ts';
import { BLANK_DAY } from '../../document/approvalBlocks.ts';
import { oneLine } from '../../document/typography.ts';
import { labelOf } from '../../editions/printChange.ts';
import { lookUp } from '../../model/lookUp.ts';
import type { Plan, RequisiteKey, StudyGroup } from '../../model/plan.ts';
import { type Blanks, SHORT_LINE } from '../blanks.ts';
import { ourField } from '../formalPaper.ts';
import { EDUCATION_LAW } from '../law.ts';
import { type AgreementWords, termsClauses } from './agreementForm.ts';
import { partsTable, programmesList } from './contractParts.ts';
import type { ContractProgramme } from './contractProgrammes.ts';
import type { LabelledParty } from './partyLabels.ts';
import type { PartyWords } from './partyWords.ts';
import { BASE_ROLE } from './roles.ts';
import { type Clause, listClause, type Section } from './sections.ts';
import { workingDays } from './workingDays.ts';

/** What the sections of one contract are written from. */
export interface Contract {
  readonly plan: Plan;
  readonly blanks: Blanks;
  readonly row: AgreementWords;
  readonly parties: readonly LabelledParty[];
  readonly words: PartyWords;
  readonly programmes: readonly ContractProgramme[];
  readonly groups: readonly StudyGroup[];
}

export function subjectSection(contract: Contract): Section {
  const { blanks, row, programmes } = contract;
  const names = programmes.map(({ name }) => `«${oneLine(name)}»`).join(', ') || row.cell('programmes');
  const [from, to] = realisation(contract);
  const together = programmes.length > 1 ? ' вместе' : '';
  const noun = programmes.length > 1 ? 'образовательных программ' : 'образовательной программы';
  return {
    title: 'Предмет Договора',
    clauses: [
      `Предметом Договора является реализация Сторонами в сетевой форме ${noun} ${names} (далее${together} – ` +
        `Образовательная программа) в соответствии со статьёй 15 Федерального закона ${EDUCATION_LAW} и Порядком, утверждённым ` +
        'приказом Минобрнауки России №\u00a0882, Минпросвещения России №\u00a0391 от 05.08.2020.',
      programmes.length > 0 && {
        text: 'Основные характеристики Образовательной программы:',
        under: [programmesList(blanks, programmes)],
      },
      `Образовательная программа реализуется с ${from} по ${to}`,
    ],
  };
}

/** From the first lesson of the groups to the last; without groups the lessons of the year in «Реквизиты плана». */
function realisation({ plan, blanks, groups }: Contract): [from: string, to: string] {
  const days = (key: 'firstLesson' | 'lastLesson'): IsoDate[] =>
    groups.flatMap((group) => group[key] ?? []).sort();
  const day = (found: IsoDate | undefined, key: RequisiteKey): string =>
    found ? printDay(found) : ourField(plan, blanks, key, '', BLANK_DAY);
  return [day(days('firstLesson')[0], 'lessonsFrom'), day(days('lastLesson').pop(), 'lessonsTo')];
}

export function educationSection(contract: Contract): Section {
  const { blanks, row, parties, programmes } = contract;
  const base = parties.find(({ role }) => role === BASE_ROLE);
  const results = [...new Set(programmes.flatMap(({ rows }) => rows.map(({ result }) => oneLine(result))))];
  const document = blanks.fill(results.filter(Boolean).join('; '), labelOf('services', 'result'));
  return {
    title: 'Осуществление образовательной деятельности при реализации Образовательной программы',
    clauses: [
      !base && `Базовая организация: ${row.cell('base')}`,
      'Обучающиеся зачисляются на обучение по Образовательной программе в Базовую организацию. Базовая организация ' +
        'отвечает за реализацию Образовательной программы и контролирует участие в ней других Сторон.',
      programmes.length > 0 && {
        text: 'Части Образовательной программы, их объём и организации, которые их реализуют:',
        under: [partsTable(contract.plan, blanks, programmes)],
      },
      `Число обучающихся: от ${row.cell('studentsFrom', SHORT_LINE)} до ${people(row.cell('studentsTo', SHORT_LINE))}.`,
      'Базовая организация передаёт другим Сторонам список обучающихся не позднее чем за ' +
        `${workingDays(row.cell('listDays', SHORT_LINE))} до начала реализации Образовательной программы.`,
      places(contract),
      resources(contract),
      `Документ, который выдаётся по итогам обучения: ${document}`,
    ],
  };
}

/** Behind «до»: «21 человека», «22 человек». */
const people = (count: string): string => `${count} ${/(?:^|[^1])1$/.test(count) ? 'человека' : 'человек'}`;

/** Where lessons are held, with the address: «СОШ № 1, каб. 12 (ст. Заречная, ул. Школьная, 1)». */
function places({ plan, blanks, programmes, groups }: Contract): Clause {
  const names = [
    ...programmes.flatMap(({ rows }) => rows.map(({ venue }) => venue)),
    ...groups.map(({ venue }) => venue),
  ];
  const venues = new Map(names.filter(Boolean).map((name) => [oneLine(name).toLowerCase(), oneLine(name)]));
  const lines = [...venues.values()].map((name) => {
    const address = blanks.fill(
      lookUp(plan).venue(name)?.address ?? '',
      `${name}: ${labelOf('venues', 'address')}`,
    );
    return `${name} (${address})`;
  });
  if (lines.length === 0) return `Место проведения занятий: ${blanks.fill('', labelOf('services', 'venue'))}`;
  return listClause('Занятия проводятся по адресам:', lines);
}

function resources({ parties, words }: Contract): Clause {
  const lines = parties
    .filter((party) => party.role !== BASE_ROLE || words.raw(party, 'provides') !== '')
    .map((party) => `${party.label}: ${words.cell(party, 'provides')}`);
  return listClause(
    'Ресурсы, которые Стороны предоставляют для реализации Образовательной программы:',
    lines,
  );
}

export const financeSection = ({ row }: Contract): Section => ({
  title: 'Финансовое обеспечение реализации Образовательной программы',
  clauses: termsClauses(
    'Стороны используют ресурсы друг друга при реализации Образовательной программы безвозмездно.',
    'Ресурсы Сторон используются при реализации Образовательной программы возмездно.',
    row,
  ),
});
