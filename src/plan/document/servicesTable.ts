import { programmeHoursOf } from '../model/groupHours.ts';
import { lookUp } from '../model/lookUp.ts';
import type { Plan, Service } from '../model/plan.ts';
import type { Block } from './block.ts';
import { printNumber } from './printNumber.ts';
import { tableOf } from './tableOf.ts';
import { typedText } from './typedText.ts';

/** The package of services: what each programme and module is, who runs it and for whom. */
export function servicesTable(plan: Plan): Block[] {
  if (plan.services.length === 0) return [];
  const text = typedText<Service>(plan, 'services');
  const whole = ({ programme }: Service): string => {
    const { modules, whole } = programmeHoursOf(lookUp(plan).programme(programme));
    return printNumber(modules ?? whole);
  };
  return [
    tableOf(
      plan.services,
      [
        { heading: 'Программа', weight: 16, print: ({ programme }) => programme },
        { heading: 'Модуль (часть программы)', weight: 16, optional: true, print: ({ module }) => module },
        { heading: 'Направленность', weight: 14, optional: true, print: ({ focusArea }) => focusArea },
        { heading: 'Кто реализует', weight: 14, print: ({ provider }) => provider },
        { heading: 'Для кого (чьи обучающиеся)', weight: 14, print: ({ receivers }) => receivers },
        { heading: 'Объём, ч', weight: 6, align: 'center', print: (row) => text(row, 'hours') },
        { heading: 'Всего по программе, ч', weight: 8, align: 'center', optional: true, print: whole },
        { heading: 'Возраст', weight: 7, align: 'center', optional: true, print: ({ age }) => age },
        { heading: 'Площадка', weight: 12, optional: true, print: ({ venue }) => venue },
        { heading: 'Ресурс партнёра', weight: 14, optional: true, print: ({ resource }) => resource },
        { heading: 'Условия', weight: 9, optional: true, print: ({ terms }) => terms },
      ],
      9,
    ),
  ];
}
