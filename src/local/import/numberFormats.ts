/** Writes a number as a list format of Word does (ECMA-376 17.18.59); unknown formats are decimal. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
      return '';
    case 'decimalZero':
      return value < 10 ? `0${value}` : String(value);
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperLetter':
      return letter(value, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    case 'lowerLetter':
      return letter(value, 'abcdefghijklmnopqrstuvwxyz');
    case 'russianUpper':
      return letter(value, RUSSIAN).toUpperCase();
    case 'russianLower':
      return letter(value, RUSSIAN);
    default:
      return String(value);
  }
}

/** Word leaves out ё, й, ъ, ы, ь. */
const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщэюя';

/** After the last letter they double: z, aa, bb. */
function letter(value: number, alphabet: string): string {
  if (value < 1) return String(value);
  return alphabet[(value - 1) % alphabet.length]!.repeat(Math.ceil(value / alphabet.length));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMAN) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}
