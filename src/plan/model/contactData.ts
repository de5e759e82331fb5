/** Between the digits of a number: a space, a hyphen of any length, a dot. */
const GAP = '[ \\u00a0\\-‐‑–.]';
/** «+7 (918) 123-45-67», «8 86163 21-5-43», «(861) 632-15-43», «8.918.123.45.67»: a code of three to five digits; «8 10 12 14» is no phone. */
const PHONE = new RegExp(
  `(^|[^\\dА-Яа-яЁёA-Za-z])((?:(?:\\+ ?7|8)(?:${GAP}|\\(){0,3}|(?:7 ?)?\\()\\d{3,5}(?:${GAP}|\\)){0,3}` +
    `\\d(?:${GAP}?\\d){4,6})(?![\\dA-Za-z])`,
  'g',
);
/** «918-123-45-67», «9181234567»: a mobile number without its «8». */
const BARE_MOBILE =
  /((?:^|[^\d\-–.,А-Яа-яЁёA-Za-z]))9\d{2}(?:[ \u00a0\-‐‑–.]\d{3}[ \u00a0\-‐‑–.]\d{2}[ \u00a0\-‐‑–.]\d{2}|\d{7})(?![\d\-–]|[.,]\d)/g;
/** Ten digits behind these are no telephone. */
const CODE = /(?:ИНН[\s:№]{0,3}|№ ?)$/;
/** «тел. 21-5-43», «т. 2-15-43»: a number of a small town is told by the word before it. */
const LOCAL_PHONE =
  /((?:^|[^а-яёa-z])(?:т|тел(?:ефон[а-яё]*)?|моб(?:ильн[а-яё]*)?|сот(?:ов[а-яё]*)?|факс|ватсап|вотсап|вайбер|whatsapp|viber)[.:\s]*)(?:\d{1,3}[-–]\d{1,3}[-–]\d{2,3}|\d{2,3}[-–]\d{2}|\d{5,7})(?!\d)/gi;
/** Latin or Cyrillic, as «почта@школа.рф»; in Latin letters also «ddt @ mail.ru». */
const EMAIL =
  /[^\s@<>()[\],;:«»"]{1,64}@[^\s@<>()[\],;:«»"]{1,190}\.[A-Za-zА-Яа-яЁё]{2,24}|[\w.+-]{1,64} ?@ ?[\w.-]{1,190}\.[A-Za-z]{2,24}/g;

/** Ten digits after the country code; fewer or more are an account or a code. */
const isPhone = (number: string): boolean =>
  number.replace(/\D/g, '').length === (number.trim().startsWith('(') ? 10 : 11);

function replacePhones(text: string, stand: () => string): string {
  if (!/\d/.test(text)) return text;
  return text
    .replace(PHONE, (found: string, before: string, number: string) =>
      isPhone(number) ? before + stand() : found,
    )
    .replace(BARE_MOBILE, (found: string, before: string, at: number, whole: string) =>
      CODE.test(whole.slice(Math.max(0, at - 6), at + before.length)) ? found : before + stand(),
    )
    .replace(LOCAL_PHONE, (_found: string, before: string) => before + stand());
}

/** How many phone numbers a text holds. */
export function phonesIn(text: string): number {
  let count = 0;
  replacePhones(text, () => {
    count++;
    return '';
  });
  return count;
}

/** Every phone number and e-mail address gives place to `stand`; the words around them are left as they are. */
export function withoutContacts(text: string, stand: string): string {
  const phoneless = replacePhones(text, () => stand);
  return phoneless.includes('@') ? phoneless.replace(EMAIL, stand) : phoneless;
}
