import { strFromU8, unzipSync } from 'fflate';
import type { Point } from './selfCheckPoints.ts';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

type PartsOf = (pattern: RegExp) => string;

/** The parts of a file that the importer has made, exported again: read once, all that fit joined. */
function exported(id: string, type: string): PartsOf {
  let parts: Record<string, string> | null = null;
  return (pattern) => {
    if (!parts) {
      // The typings know neither `alt` nor the blob that it brings.
      const files = Drive!.Files as unknown as {
        export(id: string, type: string, options: object): GoogleAppsScript.Base.Blob;
      };
      const inside = unzipSync(Uint8Array.from(files.export(id, type, { alt: 'media' }).getBytes()));
      parts = Object.fromEntries(Object.keys(inside).map((path) => [path, strFromU8(inside[path]!)]));
    }
    return Object.keys(parts)
      .filter((path) => pattern.test(path))
      .map((path) => parts![path]!)
      .join('');
  };
}

const survives = (what: string, part: () => string, pattern: RegExp): Point => ({
  point: `${what} survives`,
  expected: 'yes',
  see: () => (pattern.test(part()) ? 'yes' : 'no'),
});

/** What the importer kept of a document. */
export function documentPoints(id: string): readonly Point[] {
  const part = exported(id, DOCX);
  const body = (): string => part(/word\/document\.xml$/);
  return [
    survives('Cyrillic', body, /Ёжик/),
    survives('heading style', body, /w:pStyle w:val="Heading1"/),
    survives('landscape section', body, /w:orient="landscape"/),
    survives('repeated header row', body, /<w:tblHeader(?! w:val="(?:0|false)")/),
    survives('page number field', () => part(/word\/footer\d*\.xml$/), /PAGE/),
  ];
}

/** What the importer kept of the next year's workbook. */
export function spreadsheetPoints(id: string): readonly Point[] {
  const part = exported(id, XLSX);
  const sheets = (): string => part(/xl\/worksheets\/sheet\d+\.xml$/);
  return [
    survives('hidden tab', () => part(/xl\/workbook\.xml$/), /state="hidden"/),
    survives('drop-down', sheets, /<(?:x14:)?dataValidation /),
    survives('conditional colour', sheets, /<(?:x14:)?conditionalFormatting/),
    survives('frozen header', sheets, /<pane /),
    survives('text format', () => part(/xl\/styles\.xml$/), /numFmtId="49"/),
  ];
}
