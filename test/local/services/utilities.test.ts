import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { base64Of, bytesOfBase64 } from '../../../src/local/services/bytes/base64.ts';
import { md5 } from '../../../src/local/services/bytes/md5.ts';
import { sha256 } from '../../../src/local/services/bytes/sha256.ts';
import { textOf, utf8 } from '../../../src/local/services/bytes/utf8.ts';
import { formattedDate } from '../../../src/local/services/cells/javaDate.ts';
import { instantOf, wallClock } from '../../../src/local/services/cells/zone.ts';
import { openScript } from './open.ts';

const samples = [
  '',
  'abc',
  'План — сеть № 5',
  '🎓'.repeat(30),
  'x'.repeat(55),
  'x'.repeat(56),
  'x'.repeat(5000),
];

describe('bytes', () => {
  it.each(samples)('of a text agree with Node (%#)', (text) => {
    const bytes = Buffer.from(text);
    expect(Buffer.from(utf8(text))).toEqual(bytes);
    expect(textOf(bytes)).toBe(text);
    expect(base64Of(bytes)).toBe(bytes.toString('base64'));
    expect(Buffer.from(bytesOfBase64(bytes.toString('base64')))).toEqual(bytes);
    expect(Buffer.from(md5(bytes))).toEqual(createHash('md5').update(bytes).digest());
    expect(Buffer.from(sha256(bytes))).toEqual(createHash('sha256').update(bytes).digest());
  });

  it('that are no UTF-8 become «�»', () => {
    expect(textOf(Uint8Array.of(65, 0xff, 66, 0xd0))).toBe('A�B�');
  });
});

describe('Utilities', () => {
  it('works with signed bytes (platform.md §1.1)', () => {
    const body = `var blob = Utilities.newBlob('Ы', 'text/plain', 'a.txt');
      return [blob.getBytes(), blob.getDataAsString(), blob.getName(), blob.getContentType(),
        Utilities.base64Decode('0Ks='), Utilities.base64Encode([-48, -85]), Utilities.newBlob('x').getContentType(),
        Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'abc')[0]];`;
    expect(openScript(body).rpc('script')).toEqual([
      [-48, -85],
      'Ы',
      'a.txt',
      'text/plain',
      [-48, -85],
      '0Ks=',
      'text/plain',
      -112,
    ]);
  });

  it('makes random ids and remembers how long it would have slept', () => {
    const addon = openScript(`Utilities.sleep(5000); return Utilities.getUuid();`);
    expect(addon.rpc('script')).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(addon.sleeps()).toEqual([5000]);
  });
});

describe('dates in real time zones (platform.md §13)', () => {
  const at = Date.UTC(2026, 7, 31, 22, 5, 9);

  it.each([
    ['Europe/Moscow', 'yyyy-MM-dd', '2026-09-01'],
    ['Asia/Vladivostok', 'dd.MM.yyyy HH:mm:ss', '01.09.2026 08:05:09'],
    ['America/New_York', 'd.M.yy H:m', '31.8.26 18:5'],
    ['UTC', "yyyy-MM-dd'T'HH:mm", '2026-08-31T22:05'],
  ])('%s %s', (zone, pattern, text) => {
    expect(formattedDate(at, zone, pattern)).toBe(text);
  });

  it('refuse words, which depend on a language', () => {
    expect(() => formattedDate(at, 'UTC', 'd MMMM')).toThrow('Utilities.formatDate with «MMMM»');
    expect(() => formattedDate(at, 'UTC', 'EEE')).toThrow('«EEE»');
    expect(() => formattedDate(at, 'Mars/Base', 'd')).toThrow('Mars/Base');
  });

  it('find the instant of a wall clock on both sides of a change of the clock', () => {
    for (const zone of ['Europe/Moscow', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata']) {
      for (let day = Date.UTC(2026, 0, 1); day < Date.UTC(2027, 0, 1); day += 86_400_000) {
        expect(wallClock(zone, instantOf(zone, day)).getTime()).toBe(day);
      }
    }
  });
});
