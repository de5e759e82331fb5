/** Ages in years, both ends inclusive. */
export interface AgeRange {
  readonly from: number;
  readonly to: number;
}

/** A first-former is seven. */
const AGE_OF_FIRST_CLASS = 7;
const LAST_CLASS = 11;
const LEAST_AGE = 5;
const MOST_AGE = 18;

/**
 * Reads «Возраст» and «Классы / возраст»: «7-10», «7–10 лет», «5-7 классы», «3 кл.», «с 7 до 10 лет». Bare numbers
 * below five are classes, else years. Null when no age is named.
 */
export function readAges(text: string): AgeRange | null {
  const numbers = (text.match(/\d+/g) ?? []).map(Number).filter((number) => number <= MOST_AGE);
  if (numbers.length === 0) return null;
  const from = Math.min(...numbers);
  const to = Math.max(...numbers);
  const saysClass = /кл(?:асс|\.|$|\s)/i.test(text);
  const saysYears = /лет|год/i.test(text);
  const isClass = saysClass && !saysYears ? true : !saysYears && from < LEAST_AGE && to <= LAST_CLASS;
  if (!isClass) return { from, to };
  return { from: from + AGE_OF_FIRST_CLASS - 1, to: to + AGE_OF_FIRST_CLASS - 1 };
}
