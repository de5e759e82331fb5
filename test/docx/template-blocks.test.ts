import { describe, expect, it } from 'vitest';
import { shellTemplate, writeDocx } from '../../src/docx/index.ts';
import { samplePlan } from './sample.ts';
import { attributes, documentXml, paragraphTexts, partsOf, sections } from './support.ts';
import { DOCUMENT, type Making, PORTRAIT, paragraph, run, templateOf, withSection } from './templates.ts';
import { problems } from './well-formed.ts';

function fill(body: string, making: Making = {}) {
  const { bytes, notes } = writeDocx(DOCUMENT, { template: templateOf(body, making) });
  const parts = partsOf(bytes);
  for (const [path, xml] of Object.entries(parts)) expect(problems(xml), path).toEqual([]);
  const xml = documentXml(bytes);
  const asked = notes.filter((note) => !note.code.startsWith('unused'));
  return {
    parts,
    xml,
    asked,
    texts: paragraphTexts(xml).filter((text) => text !== ''),
    sections: sections(xml),
  };
}

describe('a template that was handed out', () => {
  it('gives, filled without a change, the document that is written without a template', () => {
    const plan = samplePlan(20);
    const filled = writeDocx(plan, { template: shellTemplate(plan) });
    const [ours, theirs] = [documentXml(writeDocx(plan).bytes), documentXml(filled.bytes)];
    expect(paragraphTexts(theirs)).toEqual(paragraphTexts(ours));
    for (const element of ['w:pStyle', 'w:numId', 'w:gridCol', 'w:pgSz', 'w:titlePg', 'w:pageBreakBefore']) {
      const of = (xml: string) => xml.match(new RegExp(`<${element}[ /][^>]*>`, 'g'));
      expect(of(theirs), element).toEqual(of(ours));
    }
    expect(filled.notes).toEqual([{ code: 'unused-tag', name: 'директор' }]);
  });

  it('shows tags and block tags, and none of the plan', () => {
    const texts = paragraphTexts(documentXml(shellTemplate(samplePlan(20))));
    expect(texts).toContain('{{учреждение}}');
    expect(texts.slice(-4)).toEqual(['{{@цели}}', '{{@мероприятия}}', '{{@подписи}}', '{{@приложения}}']);
  });
});

describe('block tags', () => {
  it('are replaced by their blocks, also when cut into runs or typed with a capital', () => {
    const { texts, asked } = fill(
      paragraph('До') + paragraph(run('{{') + run('@Це') + run('ли }}')) + paragraph('После') + PORTRAIT,
    );
    expect(texts).toEqual(['До', 'Цели', 'Цель одна.', 'После']);
    expect(asked).toEqual([]);
  });

  it('of a part with nothing to print leave no empty line, and part two tables', () => {
    const table = `<w:tbl><w:tr><w:tc><w:tcPr/>${paragraph('а')}</w:tc></w:tr></w:tbl>`;
    const { xml } = fill(`${table}${paragraph('{{@пусто}}')}${table}${PORTRAIT}`);
    expect(xml.match(/<\/w:tbl>(.*?)<w:tbl>/)![1]).toContain('w:line="20"');
    expect(fill(paragraph('До') + paragraph('{{@пусто}}') + PORTRAIT).xml.match(/<w:p>/g)).toHaveLength(1);
  });

  it('with other text beside them, unknown, or in a header stay as typed and are reported', () => {
    const { texts, asked } = fill(paragraph('См. {{@цели}}') + paragraph('{{@нет такого}}') + PORTRAIT, {
      header: paragraph('{{@подписи}}'),
    });
    expect(texts).toEqual(['См. {{@цели}}', '{{@нет такого}}']);
    expect(asked.map((note) => [note.code, note.name, note.place?.part])).toEqual([
      ['misplaced-block', 'цели', 'document'],
      ['unknown-block', 'нет такого', 'document'],
      ['misplaced-block', 'подписи', 'header'],
    ]);
  });

  it('are found inside a content control and in a cell, whose width a table then takes', () => {
    const control = `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph('{{@цели}}')}</w:sdtContent></w:sdt>`;
    const cell = `<w:tbl><w:tr><w:tc><w:tcPr><w:tcW w:w="5000" w:type="dxa"/></w:tcPr>${paragraph('{{@мероприятия}}')}</w:tc></w:tr></w:tbl>`;
    const { xml, texts } = fill(control + cell + PORTRAIT);
    expect(texts.slice(0, 2)).toEqual(['Цели', 'Цель одна.']);
    expect(attributes(xml, 'w:tblW', 'w:w')).toEqual(['4784']);
    expect(xml).toMatch(/<\/w:tbl><w:p>.*?<\/w:p><\/w:tc>/);
  });

  it('leave the cells of a template as they are', () => {
    const cell = `<w:tbl><w:tr><w:tc><w:tcPr/><w:sdt><w:sdtPr/><w:sdtContent>${paragraph('а')}</w:sdtContent></w:sdt></w:tc></w:tr></w:tbl>`;
    expect(fill(paragraph('{{@цели}}') + cell + PORTRAIT).xml).toContain(cell);
  });

  it('keep their bookmarks and their page break', () => {
    const marked = `<w:p><w:pPr><w:pageBreakBefore/></w:pPr><w:bookmarkStart w:id="7" w:name="x"/>${run('{{@цели}}')}<w:bookmarkEnd w:id="7"/></w:p>`;
    const { xml } = fill(paragraph('До') + marked + PORTRAIT);
    expect(xml).toContain('<w:bookmarkStart w:id="7" w:name="x"/><w:bookmarkEnd w:id="7"/>');
    expect(xml).toMatch(/<w:pStyle w:val="1"\/><w:pageBreakBefore\/>/);
    const broken = fill(
      paragraph('До') + paragraph(`<w:r><w:br w:type="page"/></w:r>${run('{{@цели}}')}`) + PORTRAIT,
    );
    expect(broken.xml.match(/pageBreakBefore/g)).toHaveLength(1);
  });

  it('hold signatures to the part before them', () => {
    const { xml } = fill(paragraph('{{@цели}}') + paragraph('{{@подписи}}') + PORTRAIT);
    expect(/<w:p><w:pPr>[^/]*?DocText"\/><w:keepNext\/>/.test(xml)).toBe(true);
  });
});

describe('sections of a template', () => {
  it('survive in the paragraph of a tag, with page form, header and first page', () => {
    const { texts, sections } = fill(
      paragraph('Титул') + withSection(PORTRAIT, '{{@цели}}') + paragraph('{{@мероприятия}}') + PORTRAIT,
    );
    expect(texts.slice(0, 3)).toEqual(['Титул', 'Цели', 'Цель одна.']);
    expect(sections).toEqual([PORTRAIT, PORTRAIT]);
  });

  it('survive when the part in that paragraph is empty', () => {
    const { sections } = fill(
      paragraph('Титул') + withSection(PORTRAIT, '{{@пусто}}') + paragraph('Далее') + PORTRAIT,
    );
    expect(sections).toEqual([PORTRAIT, PORTRAIT]);
  });

  it('are cut for a landscape part, which keeps paper, margins and header, and come back after it', () => {
    const { sections } = fill(paragraph('До') + paragraph('{{@график}}') + paragraph('После') + PORTRAIT);
    expect(sections).toHaveLength(3);
    expect(sections[0]).toBe(PORTRAIT);
    expect(sections[1]).toContain(
      '<w:headerReference w:type="default" r:id="rId9"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
    );
    expect(sections[1]).toContain('w:right="850"');
    // The later half of a cut section has had its first page and its first number.
    expect(sections[2]).toBe(PORTRAIT.replace('<w:titlePg/>', '').replace(' w:start="5"', ''));
  });

  it('make no blank pages round a landscape part at the beginning, at the end or before blank lines', () => {
    expect(fill(paragraph('{{@график}}') + PORTRAIT).sections).toHaveLength(1);
    expect(fill(paragraph('До') + paragraph('{{@график}}') + paragraph('') + PORTRAIT).sections).toHaveLength(
      2,
    );
    expect(
      fill(withSection(PORTRAIT, 'До') + paragraph('') + paragraph('{{@график}}') + PORTRAIT).sections,
    ).toHaveLength(2);
    expect(fill(withSection(PORTRAIT, '{{@график}}') + paragraph('После') + PORTRAIT).sections).toHaveLength(
      2,
    );
    expect(
      fill(paragraph('{{@график}}') + withSection(PORTRAIT) + paragraph('После') + PORTRAIT).sections,
    ).toHaveLength(2);
    expect(fill(paragraph('{{@график}}') + paragraph('{{@график}}') + PORTRAIT).sections).toHaveLength(2);
  });

  it('give tables their text width', () => {
    const { xml } = fill(paragraph('{{@мероприятия}}') + PORTRAIT);
    expect(attributes(xml, 'w:tblW', 'w:w')).toEqual([String(11906 - 1701 - 850)]);
  });

  it('keep tables inside the margins in the layout of old Word too', () => {
    expect(attributes(fill(paragraph('{{@мероприятия}}') + PORTRAIT).xml, 'w:tblInd', 'w:w')).toEqual(['85']);
    const modern = writeDocx(samplePlan(5), { template: shellTemplate(samplePlan(5)) });
    expect(documentXml(modern.bytes)).not.toContain('w:tblInd');
  });

  it('may be missing', () => {
    expect(fill(paragraph('{{@график}}')).sections).toHaveLength(1);
  });
});

describe('styles of a template', () => {
  const HEADING =
    '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>';
  const headingOf = (styles: string) =>
    attributes(fill(paragraph('{{@цели}}') + PORTRAIT, { styles }).xml, 'w:pStyle', 'w:val')[0];

  it('are found by name in any language of the editor, then by id, then by outline level', () => {
    const style = (id: string, name: string, more = '') =>
      `${HEADING}<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
    expect(headingOf(style('1', 'heading 1'))).toBe('1');
    expect(headingOf(style('Style7', 'Заголовок  1'))).toBe('Style7');
    expect(headingOf(style('Heading1', 'Наш заголовок'))).toBe('Heading1');
    expect(headingOf(style('x9', 'Глава', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'))).toBe('x9');
  });

  it('are added when missing, based on its Normal, in Times unless its Normal names a font', () => {
    const { parts } = fill(paragraph('{{@цели}}') + PORTRAIT);
    expect(parts['word/styles.xml']).toMatch(
      /w:styleId="DocText"><w:name w:val="Текст документа"\/><w:basedOn w:val="a"\/>.*?Times New Roman/,
    );
    const own = HEADING.replace(
      '</w:style>',
      '<w:rPr><w:rFonts w:ascii="PT Astra Serif"/></w:rPr></w:style>',
    );
    const styled = fill(paragraph('{{@цели}}') + PORTRAIT, { styles: own }).parts['word/styles.xml']!;
    expect(/w:styleId="DocText">.*?<\/w:style>/.exec(styled)![0]).not.toContain('Times');
  });
});

describe('numbering of a template', () => {
  const OWN =
    '<w:abstractNum w:abstractNumId="4"/><w:num w:numId="8"><w:abstractNumId w:val="4"/></w:num><w:numIdMacAtCleanup w:val="1"/>';

  it('is continued behind its own lists, in schema order', () => {
    const { xml, parts } = fill(paragraph('{{@списки}}') + PORTRAIT, { numbering: OWN });
    expect(attributes(xml, 'w:numId', 'w:val')).toEqual(['9', '10']);
    const order = parts['word/numbering.xml']!.match(/<w:(abstractNum|num|numIdMacAtCleanup) [^>]*/g)!;
    expect(order.map((tag) => tag.slice(3, 28))).toEqual([
      'abstractNum w:abstractNum',
      'abstractNum w:abstractNum',
      'num w:numId="8"',
      'num w:numId="9"',
      'num w:numId="10"',
      'numIdMacAtCleanup w:val="',
    ]);
  });

  it('is added with its content type and relationship when there was none', () => {
    const { parts } = fill(paragraph('{{@списки}}') + PORTRAIT);
    expect(parts['word/numbering.xml']).toContain('<w:startOverride w:val="1"/>');
    expect(parts['[Content_Types].xml']).toContain('/word/numbering.xml');
    expect(parts['word/_rels/document.xml.rels']).toContain('Target="/word/numbering.xml"');
  });
});
