import type { Language } from './words.ts';

/** «en», «en_GB» → English; everything else Russian, the language of the institutions. */
export function languageOf(locale: string): Language {
  return /^en(?![a-z])/i.test(locale) ? 'en' : 'ru';
}
