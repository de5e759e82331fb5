import type { ContractProgramme } from './contractProgrammes.ts';

/** Kinds of supplementary programmes in the genitive. */
const KINDS: Readonly<Record<string, string>> = {
  'дополнительная общеразвивающая': 'дополнительной общеразвивающей программы',
  'дополнительная предпрофессиональная': 'дополнительной предпрофессиональной программы',
};
/** The words of the model contract, true of every kind: a part of a main programme is no supplementary one. */
const ANY = 'образовательной программы';

/**
 * «Договор о сетевой форме реализации …», as the kinds of its programmes are; a house of creativity has the first.
 * Several programmes are «Образовательная программа» together (clause 1.1), so the title speaks of one, too.
 */
export function contractTitle(programmes: readonly ContractProgramme[]): string {
  const kinds = programmes.flatMap(({ rows }) => rows.map(({ kind }) => kind.toLowerCase()).filter(Boolean));
  const [kind = 'дополнительная общеразвивающая', ...others] = new Set(kinds);
  return `Договор о сетевой форме реализации ${(others.length === 0 && KINDS[kind]) || ANY}`;
}
