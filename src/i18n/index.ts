import { app as appEn } from './en/app.ts';
import { findings as findingsEn } from './en/findings.ts';
import { problems as problemsEn } from './en/problems.ts';
import { app as appRu } from './ru/app.ts';
import { findings as findingsRu } from './ru/findings.ts';
import { problems as problemsRu } from './ru/problems.ts';
import type { Language, Words } from './words.ts';

export const WORDS: Readonly<Record<Language, Words>> = {
  ru: { app: appRu, findings: findingsRu, problems: problemsRu },
  en: { app: appEn, findings: findingsEn, problems: problemsEn },
};
