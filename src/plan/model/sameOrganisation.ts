import { nameKey } from './nameKey.ts';
import { ABBREVIATIONS, LEGAL_FORMS, PLACE, REGION } from './organisationWords.ts';

interface Parts {
  /** What the organisation is: «сош№1», «краеведческий музей». */
  readonly core: string;
  /** Stems of the places named: «калин». */
  readonly places: readonly string[];
}

const STEM = 5;

function partsOf(name: string): Parts {
  const places: string[] = [];
  let text = ` ${nameKey(name)
    .replace(/[().,]/g, ' ')
    .replace(/\s+/g, ' ')} `;
  for (const [words, short] of ABBREVIATIONS) text = text.replace(words, ` ${short} `);
  text = text.replace(PLACE, (_match, place: string) => {
    places.push(place.slice(0, STEM));
    return ' ';
  });
  text = text.replace(REGION, ' ');
  for (const form of LEGAL_FORMS) text = text.replace(form, ' ');
  const core = text
    .replace(/\s*№\s*/g, '№')
    .replace(/([а-я])\s+(?=\d+(?:\s|$))/g, '$1№')
    .replace(/\s+/g, ' ')
    .trim();
  return { core, places };
}

/**
 * «МБОУ СОШ №1», «СОШ № 1 ст. Калининской» and «средняя общеобразовательная школа № 1» may be one organisation;
 * schools of two different places are two.
 */
export function isSameOrganisation(a: string, b: string): boolean {
  if (nameKey(a) === nameKey(b)) return true;
  const [x, y] = [partsOf(a), partsOf(b)];
  if (x.core === '' || x.core !== y.core) return false;
  return x.places.length === 0 || y.places.length === 0 || x.places.some((place) => y.places.includes(place));
}

/** The only one of `names` that may be the same organisation, or null. */
export function sameOrganisationIn(name: string, names: readonly string[]): string | null {
  const same = names.filter((candidate) => isSameOrganisation(name, candidate));
  return same.length === 1 ? same[0]! : null;
}
