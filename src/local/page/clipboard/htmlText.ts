const blocks = new Set([
  'P',
  'DIV',
  'LI',
  'UL',
  'OL',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'BLOCKQUOTE',
  'TR',
  'PRE',
]);
const silent = new Set(['STYLE', 'SCRIPT', 'TITLE', 'META', 'LINK', 'TEMPLATE', 'HEAD']);

/** What a person reads in a pasted cell: paragraphs and breaks become line breaks, other white space one space. */
export function cellText(cell: Element): string {
  return paragraphs([...cell.childNodes]).join('\n');
}

export function paragraphs(nodes: readonly Node[]): string[] {
  const lines = [''];
  const state = { lines, keep: false };
  for (const node of nodes) walk(node, state);
  return lines.map((line) => line.replace(/[ \t]+/g, ' ').trim()).filter((line) => line !== '');
}

interface Reading {
  lines: string[];
  /** Inside «white-space: pre» (Sheets, `<pre>`), where line breaks of the source are real. */
  keep: boolean;
}

function walk(node: Node, reading: Reading): void {
  if (node.nodeType === Node.TEXT_NODE) addText(node.nodeValue ?? '', reading);
  if (!(node instanceof HTMLElement) || silent.has(node.tagName)) return;
  if (node.tagName === 'BR') {
    reading.lines.push('');
    return;
  }
  const style = node.getAttribute('style') ?? '';
  if (/display:\s*none|mso-hide:\s*all/.test(style)) return;
  // Word writes the sign of a list item as text, bullets as letters of a symbol font.
  if (/mso-list:\s*ignore/i.test(style)) {
    addText(`${listSign(node)} `, reading);
    return;
  }
  const isBlock = blocks.has(node.tagName);
  if (isBlock && reading.lines.at(-1) !== '') reading.lines.push('');
  const keep = reading.keep || node.tagName === 'PRE' || /white-space:\s*pre/.test(style);
  for (const child of node.childNodes) walk(child, { lines: reading.lines, keep });
  if (isBlock && reading.lines.at(-1) !== '') reading.lines.push('');
}

function listSign(node: Element): string {
  const sign = (node.textContent ?? '').trim();
  return /^[·o§Øüv]$/.test(sign) ? '•' : sign;
}

function addText(text: string, { lines, keep }: Reading): void {
  const pieces = (keep ? text : text.replace(/[\r\n]+/g, ' ')).replace(/\u00ad/g, '').split('\n');
  lines[lines.length - 1] += pieces[0]!;
  lines.push(...pieces.slice(1));
}
