import { plainSpaces } from '../document/typography.ts';

/** «МБОУ …», «ГБПОУ …»: a name that begins with capitals is the same in every case. */
const STARTS_WITH_CAPITALS = /^[А-ЯЁA-Z]{2,}(?![а-яёa-z])/;

/**
 * A name of an organisation after a preposition, without declining it: «МБОУ СОШ № 1», but «организации
 * «Краеведческий музей»», where the noun bears the case. `noun` = «организации», «организацией».
 */
export function nameInSentence(name: string, noun: string): string {
  const said = plainSpaces(name);
  if (STARTS_WITH_CAPITALS.test(said)) return said;
  // «Радуга» or "Радуга" as it was typed has the quotes already.
  const bare = /^(?:«[^«»]*»|"[^"]*"|“[^“”]*”|„[^„“]*“)$/.test(said) ? said.slice(1, -1) : said;
  return `${noun} «${bare.replace(/«/g, '„').replace(/»/g, '“')}»`;
}
