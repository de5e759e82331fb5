import { describe, expect, it } from 'vitest';
import type { DriveFile } from '../../../src/local/services/options.ts';
import { openCode } from './open.ts';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const ids = ['1', '2'].map((number) => `local-file-${number.padStart(33, '0')}`);
const google = 'application/vnd.google-apps.document';
const code = `
  function make(name, key) {
    var media = Utilities.newBlob([80, 75, -1], '${word}', name + '.docx');
    return Drive.Files.create({ name: name, mimeType: '${google}', appProperties: { plan: key } }, media,
      { fields: 'id,webViewLink' });
  }
  function find(key) {
    var q = "appProperties has { key='plan' and value='" + key + "' } and trashed = false";
    return Drive.Files.list({ q: q, fields: 'files(id,name)' }).files;
  }
  function replace(id) { return Drive.Files.update({}, id, Utilities.newBlob('new', '${word}')); }
  function read(id) { return Drive.Files.get(id, { fields: 'id, name' }); }
  function drop(id) { Drive.Files.remove(id); }
  function list(options) { return Drive.Files.list(options); }`;

describe('Drive.Files v3 (platform.md §2.4)', () => {
  it('makes a Google Doc of a .docx and answers with the fields asked for', () => {
    const addon = openCode(code);
    expect(addon.rpc('make', 'План', 'k1')).toEqual({
      id: ids[0],
      webViewLink: `https://docs.google.com/document/d/${ids[0]}/edit`,
    });
    expect(addon.files()).toStrictEqual([
      {
        id: ids[0],
        name: 'План',
        mimeType: google,
        mediaType: word,
        appProperties: { plan: 'k1' },
        bytes: Uint8Array.of(80, 75, 255),
        webViewLink: `https://docs.google.com/document/d/${ids[0]}/edit`,
        trashed: false,
      },
    ]);
  });

  it('makes a spreadsheet of an .xlsx and of nothing else', () => {
    const upload = `
      function upload(media) {
        return Drive.Files.create({ name: 'План', mimeType: 'application/vnd.google-apps.spreadsheet' },
          Utilities.newBlob([80, 75], media), { fields: 'webViewLink' }).webViewLink;
      }`;
    const addon = openCode(upload);
    const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    expect(addon.rpc('upload', excel)).toBe(`https://docs.google.com/spreadsheets/d/${ids[0]}/edit`);
    expect(() => addon.rpc('upload', word)).toThrow('conversion');
  });

  it('hands the file out and takes the address that it got', () => {
    const files: DriveFile[] = [];
    const addon = openCode(code, {
      onFile: (file) => {
        files.push(file);
        return 'blob:1';
      },
    });
    expect(addon.rpc('make', 'План', 'k1')).toMatchObject({ webViewLink: 'blob:1' });
    expect(files[0]!.bytes).toBeInstanceOf(Uint8Array);
  });

  it('finds again by key what an interrupted run has made', () => {
    const addon = openCode(code);
    addon.rpc('make', 'План', 'k1');
    addon.rpc('make', 'Другой', 'k2');
    expect(addon.rpc('find', 'k2')).toEqual([{ id: ids[1], name: 'Другой' }]);
    expect(addon.rpc('find', 'k3')).toEqual([]);
  });

  it('lists a page at a time, and tells of the next one when it is asked to', () => {
    const addon = openCode(code);
    for (const name of ['1', '2', '3']) addon.rpc('make', name, 'k');
    const page = (pageToken?: string) =>
      addon.rpc('list', {
        pageSize: 2,
        fields: 'nextPageToken,files(name)',
        ...(pageToken ? { pageToken } : {}),
      }) as { nextPageToken?: string; files: unknown[] };
    const first = page();
    expect(first.files).toEqual([{ name: '1' }, { name: '2' }]);
    expect(page(first.nextPageToken!)).toEqual({ files: [{ name: '3' }] });
    expect(addon.rpc('list', { pageSize: 2, fields: 'files(name)' })).toEqual({ files: first.files });
    expect(() => page('foreign')).toThrow('Invalid Value for pageToken');
    expect(() => addon.rpc('list', { pageSize: 1001 })).toThrow('[1, 1000]');
  });

  it('replaces content in place: id, name and type stay', () => {
    const addon = openCode(code);
    addon.rpc('make', 'План', 'k1');
    expect(addon.rpc('replace', ids[0])).toEqual({
      id: ids[0],
      name: 'План',
      mimeType: google,
    });
    expect(addon.files()[0]!.bytes).toEqual(Uint8Array.of(110, 101, 119));
  });

  it('does not know files that it did not make, nor removed ones', () => {
    const addon = openCode(code);
    const missing = 'API call to drive.files.get failed with error: File not found:';
    expect(() => addon.rpc('read', 'foreign')).toThrow(`${missing} foreign.`);
    addon.rpc('make', 'План', 'k1');
    expect(addon.rpc('read', ids[0])).toEqual({ id: ids[0], name: 'План' });
    addon.rpc('drop', ids[0]);
    expect(() => addon.rpc('read', ids[0])).toThrow(missing);
  });

  it('refuses what it cannot do by name, and too long properties', () => {
    const addon = openCode(code);
    expect(() => addon.rpc('list', { q: "'root' in parents" })).toThrow("the term «'root' in parents»");
    expect(() => addon.rpc('list', { corpora: 'user' })).toThrow('Drive.Files.list with «corpora»');
    expect(() => addon.rpc('make', 'План', 'ы'.repeat(61))).toThrow('124 bytes');
  });
});

it('reads « and » inside quotes as text', () => {
  const addon = openCode(`function find(name) {
    Drive.Files.create({ name: 'План and смета' });
    return Drive.Files.list({ q: "trashed=false and name = 'План and смета'" }).files.length;
  }`);
  expect(addon.rpc('find')).toBe(1);
});
