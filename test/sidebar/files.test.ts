import { describe, expect, it } from 'vitest';
import { documentLink, readDocx } from '../../sidebar/files.ts';

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
