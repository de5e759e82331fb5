import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtSidebar } from './openSidebar.ts';

describe('the built page', () => {
  it('is under 60 KB gzipped', async () => {
    expect(gzipSync(await builtSidebar()).length).toBeLessThan(60 * 1024);
  });

  it('is one page in a language, with its character set and with links that leave the panel', async () => {
    const html = await builtSidebar();
    expect(html).toMatch(/^<!doctype html>\s*<html lang="ru">/i);
    expect(html).toContain('<meta charset="utf-8">');
    expect(html).toContain('<base target="_blank">');
  });

  it('has one place for what the host says', async () => {
    expect((await builtSidebar()).split('"__BOOT__"')).toHaveLength(2);
  });

  it('holds its scripts together: each is opened and closed once', async () => {
    const html = await builtSidebar();
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html.match(/<\/script/g)).toHaveLength(2);
    expect(html).not.toContain('<!--');
  });

  it('has no template literal, in which HtmlService takes «//» for a comment', async () => {
    expect(await builtSidebar()).not.toContain('`');
  });

  it('has no scriptlet by accident, should a host read it as a template', async () => {
    expect(await builtSidebar()).not.toMatch(/<\?/);
  });
});
