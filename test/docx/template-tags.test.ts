import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../src/docx/index.ts';
import { documentXml, paragraphTexts, partsOf } from './support.ts';
import { DOCUMENT, PORTRAIT, paragraph, run, templateOf } from './templates.ts';
import { problems } from './well-formed.ts';

function fill(body: string, making = {}) {
  const { bytes, notes, dropped } = writeDocx(DOCUMENT, { template: templateOf(body + PORTRAIT, making) });
  const parts = partsOf(bytes);
  for (const [path, xml] of Object.entries(parts)) expect(problems(xml), path).toEqual([]);
  const asked = notes.filter((note) => !note.code.startsWith('unused'));
  return { parts, notes, asked, dropped, texts: paragraphTexts(documentXml(bytes)) };
}

const SPLIT: Record<string, string> = {
  'in one run': run('План {{учреждение}} на {{год}} год'),
  'over many runs':
    run('План {') + run('{учреж', '<w:b/>') + run('дение') + run('}') + run('} на {{го') + run('д}} год'),
  'by spelling marks and bookmarks':
    run('План {{учре') +
    '<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="0" w:name="x"/>' +
    run('ждение') +
    '<w:proofErr w:type="spellEnd"/><w:bookmarkEnd w:id="0"/>' +
    run('}} на {{год}} год'),
  'by a link, a smart tag and a content control':
    `<w:hyperlink w:anchor="x">${run('План {{учреж')}</w:hyperlink>` +
    `<w:smartTag w:uri="u" w:element="e"><w:smartTagPr/>${run('дение}}')}</w:smartTag>` +
    `<w:sdt><w:sdtPr/><w:sdtContent>${run(' на {{год}}')}</w:sdtContent></w:sdt>${run(' год')}`,
  'by tracked changes':
    `<w:ins w:id="1" w:author="a">${run('План {{учреж')}</w:ins><w:del w:id="2" w:author="a"><w:r><w:delText>нет</w:delText></w:r></w:del>` +
    run('дение}} на {{год}} год'),
  'in other case, with spaces and invisible characters': run(
    'План {{ Учрежде\u200b\u00adние }} на {{ГОД\u00a0}} год',
  ),
  'as character references': run('План &#123;{учреждение&#x7d;} на {{год}} год'),
  'in a line by itself': run('План {{учреждение}} на {{год}} год').replace(
    '<w:t',
    '<w:lastRenderedPageBreak/><w:t',
  ),
};

describe('tags', () => {
  for (const [name, inside] of Object.entries(SPLIT)) {
    it(`are filled when written ${name}`, () => {
      const { texts, asked } = fill(paragraph(inside));
      expect(texts[0]).toBe('План ДДТ «Ёлка» & Ко на 2026-2027 год');
      expect(asked).toEqual([]);
    });
  }

  it('take the look of the run in which they begin', () => {
    const { parts } = fill(paragraph(run('{{го', '<w:b/>') + run('д}}', '<w:i/>')));
    expect(parts['word/document.xml']).toContain('<w:r><w:rPr><w:b/></w:rPr><w:t>2026-2027</w:t></w:r>');
  });

  it('may have several lines, or nothing at all', () => {
    const { texts } = fill(paragraph('{{место и год}}') + paragraph('[{{пустой}}]'));
    expect(texts.slice(0, 2)).toEqual(['ст. Вымышленная\n2026 г.', '[]']);
  });

  it('are filled in headers, notes, tables and text boxes', () => {
    const box = paragraph('{{год}}');
    const drawing = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${box}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${box}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const table = `<w:tbl><w:tr><w:tc><w:tcPr/>${paragraph('{{год}}')}</w:tc></w:tr></w:tbl>`;
    const root =
      'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
    const { parts, asked } = fill(paragraph(`${run('до')}${drawing}${run('{{учреждение}}')}`) + table, {
      root,
      header: paragraph('{{учреждение}}, {{неизвестно}}'),
      footnotes: `<w:footnote w:id="1">${paragraph('{{год}}')}</w:footnote>`,
    });
    expect(parts['word/document.xml']!.match(/2026-2027/g)).toHaveLength(3);
    expect(parts['word/header1.xml']).toContain('ДДТ «Ёлка» &amp; Ко, ');
    expect(parts['word/footnotes.xml']).toContain('2026-2027');
    expect(asked).toEqual([
      {
        code: 'unknown-tag',
        name: 'неизвестно',
        place: { part: 'header', excerpt: '{{учреждение}}, {{неизвестно}}' },
      },
    ]);
  });

  it('that nobody knows stay as typed and are reported with their place; nothing prints «undefined»', () => {
    const { texts, asked, parts } = fill(
      paragraph('Утверждаю: {{директор}} {{constructor}}') + paragraph('не закрыт {{год} и }} ещё'),
    );
    expect(texts.slice(0, 2)).toEqual([
      'Утверждаю: {{директор}} {{constructor}}',
      'не закрыт {{год} и }} ещё',
    ]);
    expect(asked.map((note) => [note.code, note.name])).toEqual([
      ['unknown-tag', 'директор'],
      ['unknown-tag', 'constructor'],
      ['unclosed-tag', 'не закрыт {{год} и }} ещё'],
    ]);
    expect(JSON.stringify(parts)).not.toContain('undefined');
  });

  it('that the template does not ask for are reported, parts first', () => {
    const { notes } = fill(paragraph('{{год}}') + paragraph('{{@цели}}'));
    expect(notes.map((note) => `${note.code} ${note.name}`)).toEqual([
      'unused-block мероприятия',
      'unused-block график',
      'unused-block списки',
      'unused-block подписи',
      'unused-tag учреждение',
      'unused-tag место и год',
      'unused-tag пустой',
    ]);
  });

  it('in a value are text, and forbidden characters in it are counted', () => {
    const tags = { год: '{{учреждение}}\u0000<w:p>' };
    const { bytes, dropped } = writeDocx(
      { ...DOCUMENT, tags },
      { template: templateOf(paragraph('{{год}}') + PORTRAIT) },
    );
    expect(paragraphTexts(documentXml(bytes))[0]).toBe('{{учреждение}}<w:p>');
    expect(dropped).toBe(1);
  });
});
