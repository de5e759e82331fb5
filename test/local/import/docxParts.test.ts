import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importPlan } from '../../../src/local/import/importPlan.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const DOCUMENT_RELS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>';

/** The least that is a .docx, with the XML of the body as it is given. */
function docx(body: string, numbering = ''): Uint8Array {
  const document = `<?xml version="1.0"?><w:document ${W} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><w:body>${body}</w:body></w:document>`;
  return zipSync({
    '[Content_Types].xml': strToU8(TYPES),
    '_rels/.rels': strToU8(RELS),
    'word/document.xml': strToU8(document),
    ...(numbering
      ? {
          'word/numbering.xml': strToU8(`<?xml version="1.0"?><w:numbering ${W}>${numbering}</w:numbering>`),
          'word/_rels/document.xml.rels': strToU8(DOCUMENT_RELS),
        }
      : {}),
  });
}

const p = (text: string, properties = ''): string =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const listed = (num: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${num}"/></w:numPr>`;
const level = (at: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

async function textsOf(bytes: Uint8Array): Promise<string[]> {
  return (await importPlan(bytes, 'plan.docx')).rows.flat().filter(Boolean);
}

const NUMBERING =
  `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2')}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="1">${level(0, 'russianLower', '%1)')}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="2">${level(0, 'upperRoman', '%1.')}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="3">${level(0, 'bullet', '')}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
  '<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="3"/></w:num>' +
  '<w:num w:numId="5"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';

describe('numbers of lists', () => {
  test('levels, formats, bullets', async () => {
    const body = [
      p('А', listed(1)),
      p('Б', listed(1, 1)),
      p('В', listed(1, 1)),
      p('Г', listed(1)),
      p('Д', listed(2)),
      p('Е', listed(3)),
      p('Ж', listed(4)),
    ].join('');
    expect(await textsOf(docx(body, NUMBERING))).toEqual([
      '1. А',
      '1.1 Б',
      '1.2 В',
      '2. Г',
      'а) Д',
      'I. Е',
      '- Ж',
    ]);
  });

  test('a list that is begun anew counts from one', async () => {
    const body = [p('А', listed(1)), p('Б', listed(1)), p('В', listed(5)), p('Г', listed(5))].join('');
    expect(await textsOf(docx(body, NUMBERING))).toEqual(['1. А', '2. Б', '1. В', '2. Г']);
  });
});

describe('changes that are still marked', () => {
  test('are read as accepted', async () => {
    const body =
      '<w:p><w:ins w:id="1" w:author="a"><w:r><w:t>новое</w:t></w:r></w:ins>' +
      '<w:del w:id="2" w:author="a"><w:r><w:delText>старое</w:delText></w:r></w:del></w:p>';
    expect(await textsOf(docx(body))).toEqual(['новое']);
  });
});

describe('rows that begin late', () => {
  test('keep their cells in their columns', async () => {
    const cell = (text: string): string => `<w:tc>${p(text)}</w:tc>`;
    const body =
      `<w:tbl><w:tr>${cell('1')}${cell('2')}${cell('3')}</w:tr>` +
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('б')}${cell('в')}</w:tr></w:tbl>`;
    const { rows } = await importPlan(docx(body), 'plan.docx');
    expect(rows.filter((row) => row.length > 0)).toEqual([
      ['1', '2', '3'],
      ['', 'б', 'в'],
    ]);
  });
});

describe('text boxes', () => {
  test('of newer programs are read without their fallback', async () => {
    const box = `<w:drawing><wps:wsp><wps:txbx><w:txbxContent>${p('УТВЕРЖДАЮ')}</w:txbxContent></wps:txbx></wps:wsp></w:drawing>`;
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice></mc:AlternateContent></w:r></w:p>${p('План')}`;
    expect(await textsOf(docx(body))).toEqual(['УТВЕРЖДАЮ', 'План']);
  });
});

describe('tables in tables', () => {
  const table = (...rows: string[][]): string =>
    `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

  test('a frame around the real table falls away', async () => {
    const body = table([p('План') + table([p('№'), p('Мероприятие')]) + p('')]);
    const { rows } = await importPlan(docx(body), 'plan.docx');
    expect(rows.filter((row) => row.length > 0)).toEqual([['План'], ['№', 'Мероприятие']]);
  });

  test('a table inside a cell stays in its cell as text', async () => {
    const body = table([p('а'), p('б') + table([p('в'), p('г')]) + p('')]);
    const { rows, notes } = await importPlan(docx(body), 'plan.docx');
    expect(rows[0]).toEqual(['а', 'б\nв | г']);
    expect(notes).toEqual([{ code: 'nested-table', text: '' }]);
  });
});
