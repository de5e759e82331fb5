import type { Words } from '../i18n/words.ts';
import { formatPlanYear, type PlanYear } from '../plan/calendar/planYear.ts';
import type { RolloverFinding } from '../plan/rollover/finding.ts';
import type { NextWorkbook } from '../plan/rollover/nextWorkbook.ts';
import { rolloverPlan } from '../plan/rollover/rolloverPlan.ts';
import { targetYear } from '../plan/rollover/schoolYear.ts';
import { fingerprintOfTexts } from '../plan/structure/fingerprint.ts';
import { type LocatedWorkbook, locate } from '../plan/structure/locate.ts';
import { tabSpec } from '../plan/tabs/blueprint.ts';
import { writeXlsx, XlsxError } from '../xlsx/index.ts';
import type {
  FileContent,
  NextYearFinding,
  NextYearPreview,
  NextYearRequest,
  NextYearResult,
} from './api.ts';
import { fileName } from './fileName.ts';
import { findOrCreate } from './findOrCreate.ts';
import { nextBook } from './nextBook.ts';
import type { Ports } from './ports.ts';
import { Problem } from './problem.ts';

interface Rollover {
  readonly located: LocatedWorkbook;
  readonly next: NextWorkbook;
}

export function previewNextYear(ports: Ports, request: NextYearRequest, words: Words): NextYearPreview {
  return previewOf(rollOver(ports, request), words);
}

/** The open workbook is only read; not even «Служебный» learns of the new one. */
export function makeNextYear(ports: Ports, request: NextYearRequest, words: Words): NextYearResult {
  // Locked, so that two colleagues who press at once do not both find that there is no such workbook yet.
  return ports.exclusively(() => {
    const rollover = rollOver(ports, request);
    const file = {
      name: nameOf(rollover.next),
      bytes: bytesOf(ports, rollover.next, words),
      key: keyOf(rollover.next),
    };
    const made = findOrCreate(ports.documents, file, 'createSpreadsheet');
    return { ...previewOf(rollover, words), document: { ...made, madeAt: ports.now() } };
  });
}

export function nextYearFile(ports: Ports, request: NextYearRequest, words: Words): FileContent {
  const { next } = rollOver(ports, request);
  return { name: `${nameOf(next)}.xlsx`, base64: ports.base64.encode(bytesOf(ports, next, words)) };
}

/** Reads all tabs: the user is told which of their own stay behind. */
function rollOver({ workbook }: Ports, { year }: NextYearRequest): Rollover {
  const located = locate(workbook.read());
  if (!located.tables.has('activities')) throw new Problem('not-prepared');
  const next = rolloverPlan(located);
  if (!next) throw new Problem('no-plan-year');
  if (next.tables.every(({ tab, rows }) => tab !== 'activities' || rows.length === 0))
    throw new Problem('empty-plan');
  if (year === undefined) return { located, next };
  return { located, next: rolloverPlan(located, targetOf(year, next.from))! };
}

function targetOf(year: string, from: PlanYear): PlanYear {
  const target = targetYear(year, from);
  if (!target) throw new Problem('not-a-next-year', { year, from: formatPlanYear(from) });
  return target;
}

function bytesOf(ports: Ports, next: NextWorkbook, words: Words): Uint8Array {
  try {
    return writeXlsx(nextBook(next, ports.today(), words));
  } catch (error) {
    if (!(error instanceof XlsxError) || error.code !== 'cell-too-long') throw error;
    const { sheet: tab = '', cell = '' } = error.place;
    throw new Problem('cell-too-long', { tab, cell, most: '32 767' });
  }
}

function previewOf({ located, next }: Rollover, words: Words): NextYearPreview {
  return {
    from: formatPlanYear(next.from),
    to: formatPlanYear(next.year),
    findings: next.findings.map((finding) => inWords(finding, located, words)),
  };
}

function inWords(
  { code, tab, row, params }: RolloverFinding,
  { tables, forms }: LocatedWorkbook,
  { nextYear }: Words,
): NextYearFinding {
  const name = tab && ((tables.get(tab) ?? forms.get(tab))?.sheet.name ?? tabSpec(tab).name);
  return {
    place: [name ?? '', row === null ? '' : nextYear.row(row)].filter(Boolean).join(', '),
    text: nextYear.findings[code](params),
  };
}

/** «ДДТ «Радуга», План сетевого взаимодействия, 2024-2025» */
function nameOf({ forms, year }: NextWorkbook): string {
  const requisites = forms.get('requisites');
  const field = (key: string): string => String(requisites?.get(key) ?? '');
  const title = field('planTitle') || 'План';
  const written = formatPlanYear(year);
  return fileName([field('institutionShort'), title, title.includes(written) ? '' : written]);
}

/**
 * The same plan carried to the same year is the same workbook, whenever it is made: a run that was cut after the
 * upload has remembered nothing, and the one after it must find what is there.
 */
function keyOf(next: NextWorkbook): string {
  const content = JSON.stringify([next.year, next.forms, next.tables], (_key, value: unknown) =>
    value instanceof Map ? [...value] : value,
  );
  return `next-year-${fingerprintOfTexts([[content]])}`;
}
