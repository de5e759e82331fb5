import { app as appEn } from './en/app.ts';
import { editions as editionsEn } from './en/editions.ts';
import { findings as findingsEn } from './en/findings.ts';
import { nextYear as nextYearEn } from './en/nextYear.ts';
import { papers as papersEn } from './en/papers.ts';
import { problems as problemsEn } from './en/problems.ts';
import { schedule as scheduleEn } from './en/schedule.ts';
import { app as appRu } from './ru/app.ts';
import { editions as editionsRu } from './ru/editions.ts';
import { findings as findingsRu } from './ru/findings.ts';
import { nextYear as nextYearRu } from './ru/nextYear.ts';
import { papers as papersRu } from './ru/papers.ts';
import { problems as problemsRu } from './ru/problems.ts';
import { schedule as scheduleRu } from './ru/schedule.ts';
import type { Language, Words } from './words.ts';

export const WORDS: Readonly<Record<Language, Words>> = {
  ru: {
    app: appRu,
    findings: findingsRu,
    problems: problemsRu,
    nextYear: nextYearRu,
    papers: papersRu,
    schedule: scheduleRu,
    editions: editionsRu,
  },
  en: {
    app: appEn,
    findings: findingsEn,
    problems: problemsEn,
    nextYear: nextYearEn,
    papers: papersEn,
    schedule: scheduleEn,
    editions: editionsEn,
  },
};
