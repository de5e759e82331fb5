const DATE = '(?:\\d{1,2}[./]\\d{1,2}[./]|\\d{1,2}\\s+[а-яё]+\\s+)(?:20)?\\d\\d(?!\\d)(?:\\s*г(?:ода|\\.)?)?';
/** Who gives acts that hold for the whole country or region, and what they are called. */
const GIVER =
  '(?:федеральн|закон|указ|президент|правительств|министерств|минпросвещ|минобр|минздрав|рособрнадзор|роспотреб|санпин|концепц|стратеги)';
const ACTS = new RegExp(
  `${GIVER}[^;\\n]{0,120}?\\sот\\s+${DATE}|(?:^|\\s)от\\s+${DATE},?\\s*№\\s*\\d+-(?:ФЗ|р)(?![а-яё])`,
  'gi',
);
/** «приказ от 05.09.2023», «от 5 сентября 2023 г. № 12»: a paper of anybody. «от 05.09.2023» alone is a deadline. */
const PAPERS = new RegExp(
  `(?:${GIVER}|приказ|распоряжен|постановлен|решени|протокол|письм)[^;\\n]{0,120}?\\sот\\s+${DATE}|(?:^|[\\s(])от\\s+${DATE},?\\s*(?:№|N\\s?\\d)`,
  'gi',
);

/**
 * A text with acts of the state blanked out, of the same length: their dates belong to them and stay whatever the
 * year of the plan. An order of the institution itself («приказ от 30.08.2023 № 112-ОД») is of the old year.
 */
export const withoutActs = (text: string): string => text.replace(ACTS, (found) => ' '.repeat(found.length));

/** What a text says of papers, an order of the institution among them. */
export const papersIn = (text: string): string => (text.match(PAPERS) ?? []).join('; ');

/** A text changed around the papers it names: no paper gets another date because the plan has another year. */
export function aroundPapers(text: string, change: (part: string) => string): string {
  const papers: string[] = [];
  // One private sign a paper: what stands around it is still one text.
  const bare = text.replace(PAPERS, (found) => {
    papers.push(found);
    return String.fromCharCode(0xf000 + papers.length - 1);
  });
  return change(bare).replace(/[\uf000-\uf8ff]/g, (sign) => papers[sign.charCodeAt(0) - 0xf000] ?? sign);
}
