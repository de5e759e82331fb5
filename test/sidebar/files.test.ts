import { describe, expect, it } from 'vitest';
import { documentLink, readDocx, typeOf } from '../../sidebar/files.ts';
import { picturePage } from '../../sidebar/picture.ts';

const page = 'https://n-abc-script.googleusercontent.com/userCodeAppPanel';

describe('documentLink', () => {
  it('opens what lies on the web', () => {
    const url = 'https://docs.google.com/document/d/1/edit';
    expect(documentLink(url, page)).toEqual({ href: url, way: 'open' });
  });

  it.each([
    ['blob:null/5f3c', 'about:srcdoc'],
    ['data:application/octet-stream;base64,UEsDBA==', page],
    ['file:///C:/plans/plan.docx', 'file:///C:/network-plan.html'],
    ['/made/plan.docx', 'http://localhost:8080/'],
  ])('downloads %s, which the page itself made', (url, base) => {
    expect(documentLink(url, base)?.way).toBe('download');
  });

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'mailto:a@b.ru',
    '',
    'http://',
  ])('makes no link of «%s»', (url) => {
    expect(documentLink(url, page)).toBeNull();
  });
});

describe('readDocx', () => {
  it('refuses another kind of file by its name, before reading it', async () => {
    expect(await readDocx(new File(['PK'], 'план.doc'))).toBeNull();
  });

  it('refuses one that would not fit into the workbook', async () => {
    expect(await readDocx(new File([new Uint8Array(2 * 1024 * 1024 + 1)], 'план.docx'))).toBeNull();
  });
});

describe('a file to be downloaded', () => {
  it.each([
    ['План.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['План 2026-2027.XLSX', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['Комплект документов.zip', 'application/zip'],
    ['Сроки.ics', 'text/calendar'],
    ['Мероприятия.csv', 'text/csv'],
    ['Сетевой график.svg', 'image/svg+xml'],
    ['без расширения', 'application/octet-stream'],
    ['странный.constructor', 'application/octet-stream'],
  ])('%s is told as what it is', (name, type) => {
    expect(typeOf(name)).toBe(type);
  });
});

describe('picturePage', () => {
  it('holds the drawing as an address and nothing of it as HTML', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>">\'<b>';
    const page = await picturePage(svg, 'Сетевой график').text();
    expect(page.match(/<[a-z]+/gi)).toEqual(['<meta', '<title', '<img']);
    expect(page.match(/"/g)).toHaveLength(6);
  });
});
