import fc from 'fast-check';
import type { Block, DocumentModel, TableRow, Text } from '../../src/plan/document/block.ts';

/** Documents of any shape whose texts want to be anything but text. */

const HOSTILE = [
  ']]>',
  '{{x}}',
  '{{@всё}}',
  '<w:p>',
  '</w:t>',
  '&amp;',
  '&#0;',
  '"',
  "'",
  '\u0000',
  '\u000b',
  '\u001f',
  '\ufffe',
  '\uffff',
  '\ud800',
  '\udc00',
  '\u{1f600}',
  '\u{1f469}\u200d\u{1f469}',
  'שלום',
  'مرحبا',
  '\u202e',
  '\r\n',
  '\n',
  '\t',
  '\u2028',
  ' ',
  '\u00a0',
  'Ёё№«»–—',
  '=1+1',
  'undefined',
  '<!--',
  '<?xml ?>',
  'о'.repeat(400),
]; // prettier-ignore

const word = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: fc.constantFrom(...'абвгдЁ- 12«»') }),
);
export const text = fc.array(word, { maxLength: 5 }).map((words) => words.join(''));

const rich: fc.Arbitrary<Text> = fc.oneof(
  text,
  fc.array(fc.record({ text, bold: fc.boolean(), italic: fc.boolean() }), { maxLength: 3 }),
);
const align = fc.constantFrom('left', 'center', 'right', 'justify');

const row: fc.Arbitrary<TableRow> = fc.oneof(
  fc.record({ kind: fc.constant('section'), text }),
  fc.record({ kind: fc.constantFrom('cells', 'total'), cells: fc.array(rich, { maxLength: 6 }) }),
);

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('title'), text: rich }),
  fc.record({ kind: fc.constant('heading'), level: fc.constantFrom(1, 2, 3), text: rich, align }),
  fc.record(
    {
      kind: fc.constant('paragraph'),
      text: rich,
      align,
      indent: fc.boolean(),
      size: fc.integer({ min: 8, max: 20 }),
      bold: fc.boolean(),
      before: fc.nat(40),
      keepWithNext: fc.boolean(),
      left: fc.nat(100),
    },
    { requiredKeys: ['kind', 'text'] },
  ),
  fc.record({ kind: fc.constant('list'), ordered: fc.boolean(), items: fc.array(rich, { maxLength: 4 }) }),
  fc.record({
    kind: fc.constant('table'),
    columns: fc.array(fc.record({ weight: fc.double({ min: 0, max: 20, noNaN: true }), align }), {
      maxLength: 5,
    }),
    header: fc.array(text, { maxLength: 6 }),
    rows: fc.array(row, { maxLength: 8 }),
  }),
  fc.record({
    kind: fc.constant('signatures'),
    lines: fc.array(fc.record({ post: text, name: text }), { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('columns'),
    columns: fc.array(fc.array(rich, { maxLength: 3 }), { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('space'), points: fc.nat(200) }),
  fc.record({
    kind: fc.constant('frame'),
    width: fc.integer({ min: 5, max: 300 }),
    height: fc.integer({ min: 5, max: 100 }),
    text,
    align,
  }),
  fc.constantFrom<Block>({ kind: 'fill' }, { kind: 'page-break' }),
  fc.record({
    kind: fc.constant('section'),
    page: fc.record({ landscape: fc.boolean(), titlePage: fc.boolean(), centred: fc.boolean() }),
  }),
) as fc.Arbitrary<Block>;

export const randomDocument: fc.Arbitrary<DocumentModel> = fc.record({
  title: text,
  author: text,
  tags: fc.dictionary(fc.constantFrom('x', 'год', 'учреждение'), text),
  parts: fc.array(
    fc.record({ name: fc.constantFrom('всё', 'цели', 'итог'), blocks: fc.array(block, { maxLength: 8 }) }),
    {
      maxLength: 3,
    },
  ),
});
