import { writeDocx } from '../docx/index.ts';
import type { DocumentModel } from '../plan/document/block.ts';
import { planStructure } from '../plan/structure/planStructure.ts';
import { applyChanges } from '../workbook/applyChanges.ts';
import { ownDisplay } from '../workbook/ownDisplay.ts';
import { snapshotOf } from '../workbook/snapshotOf.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { writeXlsx } from '../xlsx/index.ts';
import { signedBytes } from './bytes.ts';
import { DOCX, documentPoints, spreadsheetPoints, XLSX } from './selfCheckFiles.ts';
import { enginePoints, type Point, sheetPoints } from './selfCheckPoints.ts';

const SCRATCH_TAB = 'Сетевой план: самопроверка';

/**
 * Run once by a person from the script editor (README). Makes a scratch tab, a scratch document and a
 * scratch spreadsheet, removes them, and logs a table «point, expected, seen»: what docs and reports say of the platform, held against this account.
 */
export function runSelfCheck(): string {
  const lines = ['point | expected | seen'];
  const note = ({ point, expected, see }: Point): void => {
    let seen: string;
    try {
      seen = see();
    } catch (error) {
      seen = `ERROR ${error instanceof Error ? error.message : String(error)}`;
    }
    lines.push(`${seen === expected ? 'ok' : '!!'} ${point} | ${expected} | ${seen}`);
  };
  for (const point of enginePoints) note(point);
  withScratchTab((sheet) => {
    for (const point of sheetPoints(sheet)) note(point);
  }, note);
  const check = (file: ScratchFile, pointsOf: (id: string) => readonly Point[]): void =>
    withScratchFile(file, (id) => pointsOf(id).forEach(note), note);
  check(
    {
      act: 'make a Google Doc',
      mimeType: 'application/vnd.google-apps.document',
      blob: Utilities.newBlob(signedBytes(writeDocx(SCRATCH).bytes), DOCX, 'self-check.docx'),
    },
    documentPoints,
  );
  check(
    {
      act: 'make a Google Sheet',
      mimeType: 'application/vnd.google-apps.spreadsheet',
      blob: Utilities.newBlob(signedBytes(writeXlsx(scratchBook())), XLSX, 'self-check.xlsx'),
    },
    spreadsheetPoints,
  );
  const table = lines.join('\n');
  console.log(table);
  return table;
}

function withScratchTab(
  work: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => void,
  note: (point: Point) => void,
): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.insertSheet(SCRATCH_TAB, spreadsheet.getSheets().length);
  try {
    work(sheet);
  } finally {
    note({
      point: 'the scratch tab is removed',
      expected: 'yes',
      see: () => {
        spreadsheet.deleteSheet(sheet);
        return spreadsheet.getSheetByName(SCRATCH_TAB) ? 'no' : 'yes';
      },
    });
  }
}

const SCRATCH: DocumentModel = {
  title: SCRATCH_TAB,
  author: '',
  tags: {},
  parts: [
    { name: 'a', blocks: [{ kind: 'heading', level: 1, text: 'Ёжик' }] },
    {
      name: 'b',
      blocks: [
        { kind: 'section', page: { landscape: true, titlePage: false } },
        {
          kind: 'table',
          columns: [{ weight: 1 }],
          header: ['Заголовок'],
          rows: [{ kind: 'cells', cells: ['строка'] }],
        },
      ],
    },
  ],
};

/** A workbook as «Перенести на новый учебный год» makes it, with nothing typed into it. */
function scratchBook(): Workbook {
  const workbook: Workbook = { locale: 'ru_RU', timeZone: 'Europe/Moscow', sheets: [] };
  const { changes } = planStructure(snapshotOf(workbook, ownDisplay), { initialYear: '2025-2026' });
  applyChanges(workbook, changes);
  return workbook;
}

interface ScratchFile {
  /** «make a Google Doc» */
  readonly act: string;
  readonly mimeType: string;
  readonly blob: GoogleAppsScript.Base.Blob;
}

const MARK = { key: 'networkPlanKey', value: 'self-check' } as const;

/** Uploads with conversion, as the add-on does, and removes what it made. */
function withScratchFile(
  { act, mimeType, blob }: ScratchFile,
  work: (id: string) => void,
  note: (point: Point) => void,
): void {
  let id = '';
  note({
    point: `drive.file is enough to ${act}`,
    expected: mimeType,
    see: () => {
      const resource = { name: SCRATCH_TAB, mimeType, appProperties: { [MARK.key]: MARK.value } };
      const file = Drive!.Files.create(resource, blob, { fields: 'id,mimeType' });
      id = file.id ?? '';
      return file.mimeType ?? '';
    },
  });
  if (!id) return;
  try {
    note({
      point: 'a file just made is found by its properties',
      expected: id,
      see: () => {
        const q = `appProperties has { key='${MARK.key}' and value='${MARK.value}' } and trashed = false`;
        const { files = [] } = Drive!.Files.list({ q, fields: 'files(id)' });
        return files.map((file) => file.id).join(', ');
      },
    });
    note({
      point: 'content is replaced in place',
      expected: id,
      see: () => Drive!.Files.update({}, id, blob, { fields: 'id' }).id ?? '',
    });
    work(id);
  } finally {
    note({
      point: 'the scratch file is removed',
      expected: 'yes',
      see: () => {
        Drive!.Files.remove(id);
        return 'yes';
      },
    });
  }
}
