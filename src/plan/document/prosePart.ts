import type { Block } from './block.ts';

const BULLET = /^[-–—•]\s+/;

/** A short line without a full stop, like «Цели сетевого взаимодействия», heads what follows it. */
function isHeading(line: string, index: number, lines: readonly string[]): boolean {
  return (
    index === 0 &&
    lines.length > 1 &&
    line.length <= 80 &&
    /[A-Za-zА-Яа-яЁё)»]$/.test(line) &&
    !BULLET.test(line)
  );
}

/**
 * Prose as typed: one line = one paragraph, a line that begins with a dash or a dot = list item. `heading` is put
 * above it unless the prose brings its own.
 */
export function prosePart(text: string, heading = ''): Block[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  if (lines.length === 0) return [];
  const blocks: Block[] = [];
  if (heading) blocks.push({ kind: 'heading', level: 1, text: heading });
  let items: string[] = [];
  const flush = (): void => {
    if (items.length > 0) blocks.push({ kind: 'list', ordered: false, items });
    items = [];
  };
  lines.forEach((line, index) => {
    if (BULLET.test(line)) {
      items.push(line.replace(BULLET, ''));
      return;
    }
    flush();
    if (!heading && isHeading(line, index, lines)) blocks.push({ kind: 'heading', level: 1, text: line });
    else blocks.push({ kind: 'paragraph', text: line, indent: true, keepWithNext: line.endsWith(':') });
  });
  flush();
  return blocks;
}
