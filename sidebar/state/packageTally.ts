import type { PackageList } from '../../src/app/api.ts';
import type { Words } from '../words.ts';
import { papersIn } from './choosing.ts';
import { packageIn } from './paperRun.ts';

/** How far the whole package is. What is outdated has been made, too. */
export function tallyOf(list: PackageList) {
  const papers = packageIn(list);
  const outdated = papersIn(papers, 'outdated').length;
  const made = papersIn(papers, 'made').length + outdated;
  return { all: papers.length, made, outdated, complete: made === papers.length && outdated === 0 };
}

/** «Создано 12 из 50, устарело 3» */
export function tallyText(list: PackageList, words: Words): string {
  const { all, made, outdated, complete } = tallyOf(list);
  if (all === 0) return words.papers.none;
  if (complete) return words.papers.allMade;
  const said = words.papers.progress(made, all);
  return outdated > 0 ? `${said}, ${words.papers.outdatedTally(outdated)}` : said;
}
