const DATE = '(?:\\d{1,2}[./]\\d{1,2}[./]|\\d{1,2}\\s+[а-яё]+\\s+)(?:20)?\\d\\d(?:\\s*г(?:ода|\\.)?)?';
/** Who gives acts that hold for the whole country or region, and what they are called. */
const GIVER =
  '(?:федеральн|закон|указ|президент|правительств|министерств|минпросвещ|минобр|минздрав|рособрнадзор|роспотреб|санпин|концепц|стратеги)';
const ACTS = new RegExp(
  `${GIVER}[^;\\n]{0,120}?\\sот\\s+${DATE}|(?:^|\\s)от\\s+${DATE},?\\s*№\\s*\\d+-(?:ФЗ|р)(?![а-яё])`,
  'gi',
);

/**
 * A text with acts of the state blanked out, of the same length: their dates belong to them and stay whatever the
 * year of the plan. An order of the institution itself («приказ от 30.08.2023 № 112-ОД») is of the old year.
 */
export const withoutActs = (text: string): string => text.replace(ACTS, (found) => ' '.repeat(found.length));
