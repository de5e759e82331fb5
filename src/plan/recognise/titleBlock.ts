import { approvalLines, beginsApproval } from './approval.ts';
import { asParagraph, type TextLine } from './flowText.ts';
import { isCaps } from './shapes.ts';
import {
  beginsTitle,
  isBarePlace,
  isContact,
  isInstitution,
  isLegalName,
  isYearLine,
  mentionsPlan,
  readPlace,
} from './titleText.ts';

export interface TitleBlock {
  readonly institution: string;
  readonly title: string;
  readonly place: string;
  readonly titleYear: string;
  readonly approval: readonly string[];
  readonly goals: readonly string[];
  /** Address, telephone, registry numbers: no part of a plan. */
  readonly letterhead: readonly TextLine[];
  /** The title says that this is a plan, a programme, a schedule. */
  readonly isPlan: boolean;
}

/** A title has no more lines than this. */
const MAX_TITLE_LINES = 8;

/** Reads what stands above the table. Every line finds a place; what is nothing else is prose. */
export function readTitleBlock(lines: readonly TextLine[]): TitleBlock {
  const approves = approvalLines(lines);
  const start = findTitle(lines, approves);
  const end = start < 0 ? -1 : titleEnd(lines, start);
  const institution: string[] = [];
  const approval: string[] = [];
  const goals: string[] = [];
  const letterhead: TextLine[] = [];
  let place = '';
  let titleYear = '';
  lines.forEach((line, index) => {
    const { text } = line;
    if (index >= start && index < end) return;
    const found = place ? null : (readPlace(text) ?? placeAboveYear(lines, index));
    if (found && (!titleYear || !found.year)) {
      place = found.place;
      if (found.year) titleYear = found.year;
    } else if (!titleYear && isYearLine(text)) titleYear = text;
    else if (approves[index] && (index < start || !prose(text))) approval.push(text);
    else if (index < start && isContact(text)) letterhead.push(line);
    else if (start >= 0 ? index < start : isInstitution(text) && goals.length === 0 && !prose(text)) {
      institution.push(text);
    } else goals.push(asParagraph(text));
  });
  const titleLines = start < 0 ? [] : lines.slice(start, end).map(({ text }) => text);
  if (institution.length === 0) {
    // «ПЛАН работы / МБУ ДО ДДТ / на 2024 год»: the name stands inside the title.
    const named = titleLines.find((text, index) => index > 0 && isLegalName(text) && isInstitution(text));
    if (named) institution.push(named);
  }
  const title = titleLines.join(' ');
  return {
    institution: institution.join(' '),
    title,
    place,
    titleYear,
    approval,
    goals,
    letterhead,
    isPlan: titleLines.some((text) => beginsTitle(text) || mentionsPlan(text)),
  };
}

/** The line where the title begins; −1 when there is none. */
function findTitle(lines: readonly TextLine[], approves: readonly boolean[]): number {
  const free = lines.map(({ text }, index) => !approves[index] && !prose(text));
  const sure = lines.findIndex(({ text }, index) => free[index]! && beginsTitle(text));
  if (sure >= 0) return sure;
  const named = lines.findIndex(
    ({ text }, index) => free[index]! && mentionsPlan(text) && !isLegalName(text),
  );
  if (named >= 0) return named;
  // No word tells: the last short line above the prose that is no institution and no place; capitals win.
  const short = lines.findIndex(({ text }) => prose(text));
  const candidates = lines
    .map((line, index) => ({ ...line, index }))
    .slice(0, short < 0 ? lines.length : short)
    .filter(({ text, index }) => {
      if (approves[index] || isYearLine(text) || readPlace(text) || placeAboveYear(lines, index))
        return false;
      return !isInstitution(text);
    });
  const chosen = candidates.find(({ text }) => isCaps(text)) ?? candidates[candidates.length - 1];
  return chosen ? chosen.index : -1;
}

function titleEnd(lines: readonly TextLine[], start: number): number {
  const caps = isCaps(lines[start]!.text);
  let end = start + 1;
  while (end < lines.length && end < start + MAX_TITLE_LINES) {
    const { text, gap } = lines[end]!;
    if (beginsApproval(text) || isYearLine(text) || prose(text)) break;
    if (readPlace(text) || placeAboveYear(lines, end) || /^(?:цел[ьи]|задач|пояснит|введение)/i.test(text))
      break;
    const goesOn = /^(?:на|в|по|за|к|о|об|для|и|с|от|до|при|из) /i.test(text) || /^[(«а-яё\d]/.test(text);
    const sameCaps = caps && isCaps(text);
    const yearSaid = lines.slice(start, end).some((line) => /(?:19|20)\d\d/.test(line.text));
    if (gap || yearSaid ? !(goesOn || sameCaps) || /^\d+[.)]/.test(text) : false) break;
    end++;
  }
  return end;
}

/** A paragraph of text, not a line of a title page. */
function prose(text: string): boolean {
  return text.length > 220 || (text.length > 110 && /[.;:]$/.test(text)) || /^[-–—•·▪*]\s/.test(text);
}

function placeAboveYear(lines: readonly TextLine[], index: number): { place: string; year: string } | null {
  const next = lines[index + 1];
  if (!next || !isYearLine(next.text)) return null;
  const { text } = lines[index]!;
  return isBarePlace(text) && !isInstitution(text) && !beginsTitle(text) ? { place: text, year: '' } : null;
}
