import { writeDocx } from '../docx/index.ts';
import type { DocumentModel } from '../plan/document/block.ts';
import { signedBytes } from './bytes.ts';
import { DOCX, documentPoints, enginePoints, type Point, sheetPoints } from './selfCheckPoints.ts';

const SCRATCH_TAB = 'Сетевой план: самопроверка';

/**
 * Run once by a person from the script editor (README). Makes a scratch tab and a scratch document, removes both,
 * and logs a table «point, expected, seen»: what docs and reports say of the platform, held against this account.
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
  withScratchDocument((id) => {
    for (const point of documentPoints(id)) note(point);
  }, note);
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

/** Uploads with conversion, as «Сформировать план» does, and removes what it made. */
function withScratchDocument(work: (id: string) => void, note: (point: Point) => void): void {
  const blob = Utilities.newBlob(signedBytes(writeDocx(SCRATCH).bytes), DOCX, 'self-check.docx');
  let id = '';
  note({
    point: 'drive.file is enough to make a Google Doc',
    expected: 'application/vnd.google-apps.document',
    see: () => {
      const resource = { name: SCRATCH_TAB, mimeType: 'application/vnd.google-apps.document' };
      const file = Drive!.Files.create(resource, blob, { fields: 'id,mimeType' });
      id = file.id ?? '';
      return file.mimeType ?? '';
    },
  });
  if (!id) return;
  try {
    note({
      point: 'content is replaced in place',
      expected: id,
      see: () => Drive!.Files.update({}, id, blob, { fields: 'id' }).id ?? '',
    });
    work(id);
  } finally {
    note({
      point: 'the scratch document is removed',
      expected: 'yes',
      see: () => {
        Drive!.Files.remove(id);
        return 'yes';
      },
    });
  }
}
