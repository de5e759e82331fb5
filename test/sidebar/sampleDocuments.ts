import type { ApprovalState, EditionChange, NetworkPicture, NextYearPreview } from '../../src/app/api.ts';
import { WORDS } from '../../src/i18n/index.ts';
import { workCalendar } from '../../src/plan/calendar/workCalendar.ts';
import { networkSvg } from '../../src/plan/schedule/networkSvg.ts';
import { schedulePlan } from '../../src/plan/schedule/schedulePlan.ts';
import { SAMPLE_ROWS } from '../plan/schedule/samplePlans.ts';
import { planOf } from '../support/plan.ts';

export const draft: ApprovalState = {
  edition: 'Проект',
  editions: [],
  changed: 0,
  next: { name: 'Утверждён', date: '2025-08-29' },
  notes: [],
};

export const approved: ApprovalState = {
  edition: 'С изменениями от 12.01.2026',
  editions: [
    { id: 'e-2', name: 'С изменениями', date: '2026-01-12' },
    { id: 'e-1', name: 'Утверждён', date: '2025-08-29' },
  ],
  changed: 3,
  next: { name: 'С изменениями', date: '2026-02-02' },
  notes: [],
};

const activities = 'Мероприятия';

export const changes: readonly EditionChange[] = [
  {
    kind: 'changed',
    tab: activities,
    cell: 'D6',
    number: '1.4',
    title: 'Подготовка набора соглашений, договоров, положений',
    moved: false,
    fields: [
      { label: 'Срок', before: 'Сентябрь-октябрь', after: 'до 15.11.2025' },
      { label: 'Исполнители', before: '', after: 'Заместитель директора по УВР' },
    ],
  },
  {
    kind: 'added',
    tab: activities,
    cell: 'D14',
    number: '2.6',
    title: 'Мастер-классы педагогов партнёров',
    moved: false,
    fields: [{ label: 'Срок', before: '', after: 'ноябрь-декабрь' }],
  },
  {
    kind: 'removed',
    tab: 'Участники',
    cell: '',
    number: '',
    title: 'МБОУ СОШ № 5',
    moved: false,
    fields: [],
  },
  {
    kind: 'changed',
    tab: activities,
    cell: 'D12',
    number: '2.4',
    title: 'Открытые занятия для школ-партнёров',
    moved: true,
    fields: [],
  },
];

/** The drawing that the add-on makes of 40 activities. */
export function network(): NetworkPicture {
  const schedule = schedulePlan(planOf({ activities: SAMPLE_ROWS[40] }), workCalendar({ week: 6 }))!;
  return {
    svg: networkSvg(schedule, {
      subtitle: 'План по организации сетевого взаимодействия',
      words: WORDS.ru.schedule.picture,
      withSlack: true,
    }),
    name: 'Сетевой график 2025-2026.svg',
    shown: 40,
    unlinked: 4,
    critical: schedule.criticalPath.map(({ activity }) => `${activity.number}. ${activity.title}`),
    problems: [],
  };
}

export const nextYear: NextYearPreview = {
  from: '2025-2026',
  to: '2026-2027',
  findings: [
    {
      place: 'Мероприятия, строка 7',
      text: 'Срок «по средам» остался прежним: проверьте, сохранится ли день недели.',
    },
    {
      place: 'Мероприятия, строка 12',
      text: 'Срок 23 октября 2026 года приходится на пятницу (был четверг).',
    },
    {
      place: 'Договоры, строка 3',
      text: 'Договор с МБОУ СОШ № 1 действует до 31.05.2026: продлите или заключите новый.',
    },
    { place: '', text: 'Каникулы 2026-2027 учебного года не известны: впишите их на лист «Праздники».' },
  ],
};

export const calendarNotes: readonly string[] = [
  'Строка 7: срок «по мере готовности» не понят, в календарь не попал.',
];
