import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../src/docx/index.ts';
import type { Block } from '../../src/plan/document/block.ts';
import { NAMED } from './named.ts';
import { samplePlan } from './sample.ts';
import { attributes, documentOf, documentXml, partsOf, sections } from './support.ts';
import { problems } from './well-formed.ts';

const prose: Block = { kind: 'paragraph', indent: true, text: 'Текст.' };
const table: Block = {
  kind: 'table',
  columns: [{ weight: 1 }],
  header: ['Шапка'],
  rows: [{ kind: 'cells', cells: ['а'] }],
};
function bodyOf(...blocks: Block[]): string {
  return documentXml(writeDocx(documentOf(...blocks)).bytes);
}

describe('every part of every named document', () => {
  for (const [name, document] of Object.entries(NAMED)) {
    it(`is well-formed: ${name}`, () => {
      for (const [path, xml] of Object.entries(partsOf(writeDocx(document).bytes))) {
        expect(problems(xml), path).toEqual([]);
      }
    });
  }
});

describe('the package', () => {
  const parts = partsOf(writeDocx(samplePlan(5)).bytes);

  it('lists its content types first and declares every part', () => {
    expect(Object.keys(parts)[0]).toBe('[Content_Types].xml');
    for (const path of Object.keys(parts).filter((one) => !one.endsWith('.rels') && !one.startsWith('['))) {
      expect(parts['[Content_Types].xml']).toContain(`PartName="/${path}"`);
    }
  });

  it('names title and author, the language, and no date', () => {
    expect(parts['docProps/core.xml']).toContain(
      '<dc:title>План по организации сетевого взаимодействия на 2026-2027 учебный год</dc:title>',
    );
    expect(parts['docProps/core.xml']).toContain('<dc:creator>МБУ ДО ДДТ ст. Вымышленной</dc:creator>');
    expect(parts['docProps/core.xml']).not.toMatch(/dcterms|\d\d:\d\d/);
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="ru-RU"');
    expect(parts['word/settings.xml']).toContain(
      'w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"',
    );
  });

  it('defines every style it uses, the headings under their built-in ids with outline levels', () => {
    const styles = parts['word/styles.xml']!;
    const used = new Set(Object.values(parts).flatMap((xml) => attributes(xml, 'w:pStyle', 'w:val')));
    for (const id of used) expect(styles).toContain(`w:styleId="${id}"`);
    for (const level of [1, 2, 3]) {
      expect(styles).toMatch(
        new RegExp(
          `w:styleId="Heading${level}"><w:name w:val="heading ${level}"/>.*?<w:outlineLvl w:val="${level - 1}"/>`,
        ),
      );
    }
  });
});

describe('page forms', () => {
  it('are A4 with margins 30, 10, 20, 20 mm, landscape with sides swapped and said aloud', () => {
    const all = sections(documentXml(writeDocx(samplePlan(5)).bytes));
    expect(all).toHaveLength(4);
    for (const one of all) expect(one).toContain('w:top="1134" w:right="567" w:bottom="1134" w:left="1701"');
    expect(all[0]).toContain('<w:titlePg/>');
    expect(all[1]).not.toContain('titlePg');
    expect(all[2]).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    expect(all[3]).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
  });

  it('carry the page number in a live field, and an empty foot for a title page', () => {
    const parts = partsOf(writeDocx(samplePlan(5)).bytes);
    expect(parts['word/footer1.xml']).toMatch(/begin.*> PAGE <.*separate.*end/);
    expect(parts['word/footer2.xml']).not.toContain('w:fldChar');
    for (const one of sections(parts['word/document.xml']!)) {
      expect(one).toContain(
        '<w:footerReference w:type="default" r:id="footer1"/><w:footerReference w:type="first" r:id="footer2"/>',
      );
    }
  });

  it('put the number at the top when asked, or nowhere', () => {
    const top = partsOf(writeDocx({ ...documentOf(prose), form: { pageNumber: 'top', left: 20 } }).bytes);
    expect(top['word/header1.xml']).toContain('PAGE');
    expect(top['word/document.xml']).toContain('w:left="1134"');
    const none = partsOf(writeDocx({ ...documentOf(prose), form: { pageNumber: 'none' } }).bytes);
    expect(Object.keys(none).filter((path) => /header|footer/.test(path))).toEqual([]);
  });

  it('end with the part: the next part is on plain pages again', () => {
    const document = {
      ...documentOf(),
      parts: [
        {
          name: 'график',
          blocks: [{ kind: 'section', page: { landscape: true, titlePage: false } }, prose] as Block[],
        },
        { name: 'итог', blocks: [prose] },
        { name: 'ещё', blocks: [prose] },
      ],
    };
    const all = sections(documentXml(writeDocx(document).bytes));
    expect(all.map((one) => one.includes('landscape'))).toEqual([true, false]);
  });

  it('make no blank page of a section without blocks', () => {
    const wide = { kind: 'section', page: { landscape: true, titlePage: false } } as const;
    expect(sections(bodyOf(wide, wide, { kind: 'page-break' }, wide, prose))).toHaveLength(1);
  });
});

describe('page breaks', () => {
  it('stand on the next paragraph, never as an empty one, and never before anything', () => {
    const xml = bodyOf({ kind: 'page-break' }, prose, { kind: 'page-break' }, { kind: 'page-break' }, prose, {
      kind: 'page-break',
    });
    expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
    expect(xml).not.toContain('w:type="page"');
  });

  it('are not lost to a block that prints nothing', () => {
    const nothing = { kind: 'list', ordered: false, items: [] } as const;
    expect(
      bodyOf(prose, { kind: 'page-break' }, nothing, prose).match(/<w:pageBreakBefore\/>/g),
    ).toHaveLength(1);
  });

  it('before a table stand on a line of its own, one point high', () => {
    expect(bodyOf(prose, { kind: 'page-break' }, table)).toMatch(
      /<w:p><w:pPr><w:pageBreakBefore\/><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"\/>.*?<\/w:p><w:tbl>/,
    );
  });
});
