import type { IsoDate } from '../../calendar/isoDate.ts';

/** Every word of the picture: it is drawn in the language of whoever asks for it. */
export interface PictureWords {
  readonly title: string;
  /** «Мероприятий: 12, связей: 15. …» for those who do not see the picture; `criticalPath` may be ''. */
  readonly describe: (activities: number, links: number, criticalPath: string) => string;
  /** «2023-09» → «Сентябрь 2023» */
  readonly month: (month: string) => string;
  /** «15.09 – 21.09» */
  readonly run: (start: IsoDate, finish: IsoDate) => string;
  /** Working days; negative = missing. `isMost` = it may be less, for nobody says how long the activity takes. */
  readonly slack: (days: number, isMost: boolean) => string;
  readonly noSection: string;
  /** `isPossible` = no time is missing on it. */
  readonly critical: (isPossible: boolean) => string;
  readonly link: string;
  readonly knot: string;
  readonly unlinked: (numbers: string) => string;
}
