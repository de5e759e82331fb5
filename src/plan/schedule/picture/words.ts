import type { IsoDate } from '../../calendar/isoDate.ts';
import { printDay } from '../../calendar/printDay.ts';

/** Every word of the picture, so that it can be drawn in another language. */
export interface PictureWords {
  readonly title: string;
  /** «Мероприятий: 12, связей: 15. …» for those who do not see the picture. */
  readonly describe: (activities: number, links: number, criticalPath: string) => string;
  /** «2023-09» → «Сентябрь 2023» */
  readonly month: (month: string) => string;
  /** «15.09 – 21.09» */
  readonly run: (start: IsoDate, finish: IsoDate) => string;
  /** Working days; negative = missing. */
  readonly slack: (days: number) => string;
  readonly noSection: string;
  readonly critical: (slack: number) => string;
  readonly link: string;
  readonly knot: string;
  readonly unlinked: (numbers: string) => string;
}

const MONTHS = 'Январь Февраль Март Апрель Май Июнь Июль Август Сентябрь Октябрь Ноябрь Декабрь'.split(' ');

const short = (day: IsoDate): string => printDay(day).slice(0, 5);

export const PICTURE_WORDS: PictureWords = {
  title: 'Сетевой график',
  describe: (activities, links, criticalPath) =>
    `Мероприятий: ${activities}, связей: ${links}.${criticalPath ? ` Критический путь: ${criticalPath}.` : ''}`,
  month: (month) => `${MONTHS[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`,
  run: (start, finish) => (start === finish ? short(start) : `${short(start)} – ${short(finish)}`),
  slack: (days) =>
    days < 0 ? `не хватает ${-days} раб. дн.` : days === 0 ? 'без запаса' : `запас ${days} раб. дн.`,
  noSection: 'Без раздела',
  critical: (slack) =>
    slack > 0
      ? `Критический путь: самая тесная цепочка, запас ${slack} раб. дн.`
      : 'Критический путь: задержка здесь сдвинет всё, что дальше',
  link: 'Стрелка ведёт к тому, что начинается после',
  knot: 'Пунктир: мероприятия ждут друг друга, порядок нужно исправить',
  unlinked: (numbers) => `Без связей, на схеме не показаны: ${numbers}`,
};
