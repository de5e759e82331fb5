import type { Plan } from '../model/plan.ts';
import type { SettingKey } from '../model/settings.ts';
import { academicCalendarTable } from './academicCalendarTable.ts';
import { agreementsTable } from './agreementsTable.ts';
import type { Block, Part } from './block.ts';
import { budgetTable } from './budgetTable.ts';
import { curriculumTable } from './curriculumTable.ts';
import { groupsTable } from './groupsTable.ts';
import { monthMatrix } from './monthMatrix.ts';
import { participantsTable } from './participantsTable.ts';
import { servicesTable } from './servicesTable.ts';
import { timetableTable } from './timetableTable.ts';

export type AnnexKey =
  | 'participants'
  | 'agreement-list'
  | 'services'
  | 'groups'
  | 'curriculum'
  | 'calendar'
  | 'timetable'
  | 'budget'
  | 'schedule';

/**
 * A table of another tab that goes with the plan, and is also a paper of its own (papers/annexPapers.ts); its place
 * in the plan is the institution's choice (Настройки).
 */
export interface Annex {
  readonly key: AnnexKey;
  /** Of the part, as templates ask for it. */
  readonly name: string;
  readonly title: string;
  readonly setting: SettingKey & `part${string}`;
  readonly landscape: boolean;
  /** Empty = nothing to say. */
  readonly compose: (plan: Plan) => Block[];
}

/** In the order of the appendices (blueprint §15). */
export const ANNEXES: readonly Annex[] = [
  {
    key: 'participants',
    name: 'участники',
    title: 'Перечень участников сетевого взаимодействия',
    setting: 'partParticipants',
    landscape: false,
    compose: participantsTable,
  },
  {
    key: 'agreement-list',
    name: 'договоры',
    title: 'Перечень договоров и соглашений',
    setting: 'partAgreements',
    landscape: true,
    compose: agreementsTable,
  },
  {
    key: 'services',
    name: 'услуги',
    title: 'Пакет сетевых образовательных услуг',
    setting: 'partServices',
    landscape: true,
    compose: servicesTable,
  },
  {
    key: 'groups',
    name: 'группы',
    title: 'Комплектование сетевых групп',
    setting: 'partGroups',
    landscape: true,
    compose: groupsTable,
  },
  {
    key: 'curriculum',
    name: 'учебный_план',
    title: 'Учебный план',
    setting: 'partCurriculum',
    landscape: true,
    compose: curriculumTable,
  },
  {
    key: 'calendar',
    name: 'учебный_график',
    title: 'Календарный учебный график',
    setting: 'partCalendar',
    landscape: true,
    compose: academicCalendarTable,
  },
  {
    key: 'timetable',
    name: 'расписание',
    title: 'Расписание занятий сетевых групп',
    setting: 'partTimetable',
    landscape: true,
    compose: timetableTable,
  },
  {
    key: 'budget',
    name: 'смета',
    title: 'Смета расходов на организацию сетевого взаимодействия',
    setting: 'partBudget',
    landscape: false,
    compose: budgetTable,
  },
  {
    key: 'schedule',
    name: 'график',
    title: 'Сетевой график мероприятий',
    setting: 'partSchedule',
    landscape: true,
    compose: monthMatrix,
  },
];

/** The tables that have this place, in their order; appendices are numbered as they are printed. */
export function annexes(plan: Plan, place: 'В составе плана' | 'Отдельным приложением'): Part[] {
  let number = 0;
  return ANNEXES.filter(({ setting }) => plan.settings(setting) === place).map(
    ({ name, title, landscape, compose }) => {
      const table = compose(plan);
      if (table.length === 0) return { name, blocks: [] };
      const isAppendix = place === 'Отдельным приложением';
      const heading: Block = {
        kind: 'heading',
        level: 1,
        text: isAppendix ? `Приложение ${++number}. ${title}` : title,
      };
      const section: Block = { kind: 'section', page: { landscape, titlePage: false } };
      return { name, blocks: isAppendix || landscape ? [section, heading, ...table] : [heading, ...table] };
    },
  );
}
