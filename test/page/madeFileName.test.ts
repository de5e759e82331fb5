import { expect, test } from 'vitest';
import { madeFileName } from '../../src/local/page/madeFileName.ts';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

test.each([
  ['План, 2027-2028', excel, 'План, 2027-2028.xlsx'],
  ['План.XLSX', excel, 'План.XLSX'],
  ['План 1.2', word, 'План 1.2.docx'],
  ['План.docx', word, 'План.docx'],
])('%s of %s is saved as %s', (name, type, expected) => expect(madeFileName(name, type)).toBe(expected));
