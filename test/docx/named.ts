import type { Block, DocumentModel } from '../../src/plan/document/block.ts';
import { samplePlan } from './sample.ts';
import { documentOf } from './support.ts';

/** Every kind of block by itself and in the neighbourhoods that need care. */
const table: Block = {
  kind: 'table',
  columns: [{ weight: 1, align: 'center' }, { weight: 5 }, { weight: 2, min: 30 }],
  header: ['№', 'Мероприятие', 'Срок'],
  rows: [
    { kind: 'section', text: 'Раздел I' },
    {
      kind: 'cells',
      cells: ['1.', [{ text: 'Жирное', bold: true }, { text: ' и обычное' }], 'Сентябрь\nоктябрь'],
    },
    { kind: 'cells', cells: ['2.'] },
    { kind: 'cells', cells: ['3.', 'Лишние', 'ячейки', 'не теряются'] },
    { kind: 'total', cells: ['', 'Итого', '3'] },
  ],
};
const prose: Block = { kind: 'paragraph', indent: true, text: 'Обычный текст.' };
const signatures: Block = { kind: 'signatures', lines: [{ post: 'Директор', name: 'И.О. Придуманная' }] };
const columns: Block = {
  kind: 'columns',
  columns: [['ПРИНЯТ'], ['УТВЕРЖДАЮ', [{ text: 'Директор', bold: true }]], []],
};
const frame: Block = { kind: 'frame', width: 80, height: 30, text: 'Отметка об ЭП', align: 'right' };

export const NAMED: Readonly<Record<string, DocumentModel>> = {
  'nothing at all': { title: '', author: '', tags: {}, parts: [] },
  title: documentOf({ kind: 'title', text: 'ПЛАН' }),
  headings: documentOf(
    { kind: 'heading', level: 1, text: 'Первый' },
    { kind: 'heading', level: 2, text: 'Второй' },
    { kind: 'heading', level: 3, text: [{ text: 'Третий', italic: true }], align: 'right' },
  ),
  paragraphs: documentOf(prose, {
    kind: 'paragraph',
    text: [{ text: 'Справа', bold: true, italic: true }],
    align: 'right',
    size: 12,
    bold: true,
    before: 6,
    keepWithNext: true,
    left: 90,
  }),
  lists: documentOf(
    { kind: 'list', ordered: true, items: ['раз', 'два'] },
    { kind: 'list', ordered: false, items: ['тире', 'тире'] },
    { kind: 'list', ordered: true, items: ['снова раз'] },
    { kind: 'list', ordered: true, mark: '1)', items: ['со скобкой'] },
    { kind: 'list', ordered: false, items: [] },
  ),
  table: documentOf(table),
  'tables side by side': documentOf(table, table, columns, frame, table, prose, table),
  'a table without rows, without a header, of another size': documentOf(
    { kind: 'table', columns: [{ weight: 1 }], header: ['Только шапка'], rows: [] },
    {
      kind: 'table',
      columns: [{ weight: 0 }, { weight: 1 }],
      header: [],
      rows: [{ kind: 'cells', cells: [] }],
      size: 10,
      rowHeight: 12,
    },
    { kind: 'table', columns: [], header: [], rows: [] },
  ),
  signatures: documentOf(prose, { kind: 'space', points: 12 }, signatures),
  'signatures after a table': documentOf(table, signatures),
  'no lines to sign': documentOf({ kind: 'signatures', lines: [] }, { kind: 'columns', columns: [] }),
  columns: documentOf(columns, { kind: 'columns', columns: [['а'], ['б']], widths: [3, 1] }),
  frame: documentOf(frame, prose, { ...frame, align: 'justify', width: 900 }),
  'space and fill': documentOf({ kind: 'space', points: 40 }, prose, { kind: 'fill' }, prose),
  'page breaks': documentOf(
    { kind: 'page-break' },
    prose,
    { kind: 'page-break' },
    { kind: 'page-break' },
    table,
    { kind: 'page-break' },
  ),
  'page forms': documentOf(
    { kind: 'section', page: { landscape: false, titlePage: true, centred: true } },
    { kind: 'title', text: 'ПЛАН' },
    { kind: 'section', page: { landscape: true, titlePage: false } },
    table,
    { kind: 'section', page: { landscape: true, titlePage: true } },
    prose,
    { kind: 'section', page: { landscape: false, titlePage: false } },
    signatures,
  ),
  'numbers at the top, narrow margin, size 12': {
    ...documentOf(prose, table),
    form: { left: 20, size: 12, pageNumber: 'top' },
  },
  'no page numbers': { ...documentOf(prose), form: { pageNumber: 'none' } },
  'awkward text': documentOf(
    {
      kind: 'paragraph',
      text: '  край \t табуляция\nстрока ]]> {{x}} <w:p> & " \u0000\u0007\ud800 \u{1f600} №5 «ёЁ» 2023-2024',
    },
    { kind: 'paragraph', text: 'שלום עולם 12' },
    { kind: 'list', ordered: false, items: ['مرحبا'] },
  ),
  'a plan of 5 rows': samplePlan(5),
  'a plan of 200 rows': samplePlan(200),
};
