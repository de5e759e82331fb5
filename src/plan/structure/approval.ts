/** Requisites read from the approval blocks of a title page, by field key of «Реквизиты плана». */
export interface ApprovalReading {
  readonly values: ReadonlyMap<string, string>;
  /** Lines that found no field; they are told to the user and stay in the source. */
  readonly unread: readonly string[];
}

const DATE = /(\d{1,2}\.\d{1,2}\.\d{2,4})|[«"]?\s?(\d{1,2})\s?[»"]?\s+([а-яё]+)\s+(\d{4})/i;
const NUMBER = /(?:№|N)\s*([^\s,;()]+)/i;
const ORDER = /(?:приказ|постановлени|распоряжени|решени)[а-яё]*/i;
const MINUTES = /протокол[а-яё]*/i;
const APPENDIX = /^приложение\s*(?:(?:№|N)?\s*(\d+\S*))?/i;
/** The adjective of a council: «педагогического», in whatever case the line has it. */
const COUNCIL = /([а-яё]+ск)[а-яё]+\s+совет|([а-яё]+ск)[а-яё]+\s+собрани/i;
const NAME = /[А-ЯЁ]\.\s?[А-ЯЁ]\.\s?[А-ЯЁ][а-яё-]+|[А-ЯЁ][а-яё-]+\s+[А-ЯЁ]\.\s?[А-ЯЁ]\./;
const POST = /^(?:директор|заведующ|и\.\s?о\.|начальник|руководител)/i;
/** A line to be filled by hand: «___» __________ 2025 г. */
const BLANK = /^[_\s/«»".\d]*(?:20\d\d)?\s*г?\.?$/i;

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Date and number of the paper that `word` names, from that word on. */
function paper(line: string, word: RegExp): { date: string; number: string } | null {
  const at = word.exec(line);
  if (!at) return null;
  const rest = line.slice(at.index);
  const date = DATE.exec(rest);
  return {
    date: date ? (date[1] ?? `${date[2]} ${date[3]} ${date[4]}`) : '',
    number: NUMBER.exec(rest)?.[1] ?? '',
  };
}

/** Reads «УТВЕРЖДАЮ…», «Приложение № 1 к приказу…», «ПРИНЯТО на заседании…» as institutions write them. */
export function readApproval(lines: readonly string[]): ApprovalReading {
  const values = new Map<string, string>();
  const unread: string[] = [];
  const set = (key: string, value: string): boolean => {
    if (value && !values.has(key)) values.set(key, value);
    return true;
  };
  for (const line of lines
    .flatMap((block) => block.split('\n'))
    .map(clean)
    .filter(Boolean)) {
    let read = false;
    if (/^["«]?утверждаю/i.test(line)) read = set('approval', 'УТВЕРЖДАЮ');
    else if (/^утвержд[её]н/i.test(line)) read = set('approval', 'УТВЕРЖДЁН приказом');
    const appendix = APPENDIX.exec(line);
    if (appendix) read = set('approval', 'Приложение к приказу') && set('appendixNumber', appendix[1] ?? '');
    const council = COUNCIL.exec(line);
    if (council) {
      const adjective = (council[1] ?? council[2]!).toLowerCase();
      read = set('adoptedBy', council[1] ? `${adjective}ого совета` : `${adjective}ого собрания`);
    }
    const minutes = paper(line, MINUTES);
    if (minutes) read = set('minutesDate', minutes.date) && set('minutesNumber', minutes.number);
    const order = minutes ? null : paper(line, ORDER);
    if (order) read = set('orderDate', order.date) && set('orderNumber', order.number);
    if (values.get('approval') === 'УТВЕРЖДАЮ' && !order && !minutes) read = readSigner(line, set) || read;
    if (!read && !/^(?:принят|рассмотрен|на заседании)/i.test(line)) unread.push(line);
  }
  return { values, unread };
}

/** «Директор МБУ ДО ДДТ», «____________ И.О. Фамилия», a blank to be filled. */
function readSigner(line: string, set: (key: string, value: string) => boolean): boolean {
  const name = NAME.exec(line)?.[0];
  if (name) set('approverName', name);
  const post = POST.test(line) ? clean(line.replace(/[_/].*$/, '').replace(name ?? '', '')) : '';
  if (post) set('approverPost', post);
  return name !== undefined || post !== '' || BLANK.test(line);
}
