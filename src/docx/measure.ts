import type { Text } from '../plan/document/block.ts';

/**
 * Widths of Times New Roman (the same in Liberation Serif), in 1/50 of the size: one character a letter,
 * code − 34. Taken from the font's `hmtx` table and rounded up, so that a word that fits here fits there.
 */
const LATIN = /* U+0020–007E */ [
  '/37;;LI,33;?/3/0;;;;;;;;;;00???9QGDDGA>GG36GAOGG>GD>AGGRGGA303:;39;9;93;;00;0I;;;;360;;G;;9:-:>',
  '/3>;;TL033;?/3/0;;;;;;;;;;33???;QGDGGDAII6;IDRGIAIG>DGGTGGD303@;3;>9>93;>03>0L>;>>963>;G;;96.6=',
] as const;
const CYRILLIC = /* U+0410–044F */ [
  'G?D?EAO<GGDDOGGG>DAFJGGCUUFN?DVD9<:7<9E6==;;B=;=;98;C;=<II<D98H9',
  'GDDBEDT=IIGHRIIIAGDGMGIGYYITDD[G;;>9<9G7????E?;?>9;;E;??MM@J=8I>',
] as const;
/** Accented Latin, quotes and the rest: about a figure wide. Wide ones and what Times lacks: a full em. */
const USUAL = 27;
const WIDE = 50;

const SPACE_WIDTH = 13;

/** Natural height of a line of Times, in sizes. */
export const LINE = 1.15;

function charWidth(code: number, face: 0 | 1): number {
  if (code >= 0x410 && code <= 0x44f) return CYRILLIC[face].charCodeAt(code - 0x410) - 34;
  if (code >= 0x20 && code <= 0x7e) return LATIN[face].charCodeAt(code - 0x20) - 34;
  if (code === 0xa0) return 13;
  if (code === 0x401) return 34;
  return code === 0x2014 || code === 0x2116 || code === 0x2026 || code >= 0x2e80 ? WIDE : USUAL;
}

const SPACE = 1;
const HYPHEN = 2;
const END = 3;

/**
 * Where a line may end in Word, Docs and LibreOffice alike: at a space, after a hyphen or a dash; never at NBSP or
 * U+2011. A hyphen before a figure is taken as unbreakable: «2023-2024» is ugly in two lines.
 */
function breakAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code > 0x2d && code < 0x2010) return 0;
  if (code === 0x20 || code === 9) return SPACE;
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return END;
  if (code !== 0x2d && code !== 0x2010 && code !== 0x2013 && code !== 0x2014) return 0;
  const next = text.charCodeAt(at + 1);
  return next >= 0x30 && next <= 0x39 ? 0 : HYPHEN;
}

export function plainText(text: Text): string {
  return typeof text === 'string' ? text : text.map((run) => run.text).join('');
}

/** Width in twips of the widest stretch that no line end may cut. `size` in points. */
export function longestWord(text: string, size: number, bold: boolean): number {
  const face = bold ? 1 : 0;
  let longest = 0;
  let word = 0;
  for (let at = 0; at < text.length; at++) {
    const stop = breakAt(text, at);
    if (stop === 0 || stop === HYPHEN) word += charWidth(text.charCodeAt(at), face);
    if (word > longest) longest = word;
    if (stop !== 0) word = 0;
  }
  return Math.ceil((longest * size * 20) / 50);
}

/** Lines that the text takes in a column of `width` twips, words kept whole where they fit. */
export function lineCount(text: string, size: number, bold: boolean, width: number): number {
  const face = bold ? 1 : 0;
  const room = Math.max(1, (width * 50) / (size * 20));
  let lines = 1;
  let used = 0;
  let word = 0;
  for (let at = 0; at <= text.length; at++) {
    const stop = at === text.length ? END : breakAt(text, at);
    if (stop === 0 || stop === HYPHEN) word += charWidth(text.charCodeAt(at), face);
    if (stop === 0) continue;
    if (used > 0 && used + word > room) {
      lines++;
      used = 0;
    }
    used += word;
    word = 0;
    if (used > room) {
      const over = Math.ceil(used / room) - 1;
      lines += over;
      used -= over * room;
    }
    if (stop === SPACE) used += SPACE_WIDTH;
    if (stop === END && at < text.length) {
      lines++;
      used = 0;
    }
  }
  return lines;
}
