import type { IsoDate } from '../../plan/calendar/isoDate.ts';
import { printDay } from '../../plan/calendar/printDay.ts';
import { namedRow, SLACK_WORDS } from '../../plan/document/slackWords.ts';
import type { ScheduleWords } from '../words.ts';

const MONTHS = 'Январь Февраль Март Апрель Май Июнь Июль Август Сентябрь Октябрь Ноябрь Декабрь'.split(' ');

const short = (day: IsoDate): string => printDay(day).slice(0, 5);

export const schedule: ScheduleWords = {
  picture: {
    title: 'Сетевой график',
    describe: (activities, links, criticalPath) =>
      `Мероприятий: ${activities}, связей: ${links}.${criticalPath ? ` Критический путь: ${criticalPath}.` : ''}`,
    month: (month) => `${MONTHS[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`,
    run: (start, finish) => (start === finish ? short(start) : `${short(start)} – ${short(finish)}`),
    slack: (days, isMost) => {
      if (days < 0) return `не хватает ${-days} раб. дн.`;
      return days === 0 ? 'без запаса' : `запас ${isMost ? 'до ' : ''}${days} раб. дн.`;
    },
    noSection: 'Без раздела',
    critical: (isPossible) =>
      isPossible
        ? 'Критический путь: цепочка работ, в которой запас времени наименьший, за ней следят прежде всего'
        : 'Критический путь: на этих работах не хватает времени',
    link: 'Стрелка ведёт к тому, что начинается после',
    knot: 'Пунктир: мероприятия ждут друг друга, порядок нужно исправить',
    unlinked: (numbers) => `Без связей, на схеме не показаны: ${numbers}`,
  },
  slack: SLACK_WORDS,
  step: (row, slack) => `${namedRow(row)} – ${slack}`,
};
