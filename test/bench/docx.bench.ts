import { writeDocx } from '../../src/docx/index.ts';
import type { Block, DocumentModel } from '../../src/plan/document/block.ts';
import {
  HEADER,
  ITEMS,
  PROSE,
  type Row,
  TITLE,
  templaterTemplate,
  throughDocx,
  throughTemplater,
} from './docx-rivals.ts';

/**
 * The same plan through our writer, through `docx` (public API) and through docxtemplater: title page without a
 * number, prose, a list, a landscape table of n rows with a repeated header, page numbers. Run by `npm run bench`.
 */
export async function benchDocx(): Promise<void> {
  console.log('\n.docx: ours beside docx 9 and docxtemplater 3, one process, median of the runs');
  console.log('  rows │   ours, ms │   docx, ms │ docxtemplater, ms │ faster of them ÷ ours │ .docx, KB');
  const ours: number[] = [];
  for (const rows of SIZES) {
    const data = planRows(rows);
    const template = await templaterTemplate();
    const runs = rows > 1000 ? 5 : 15;
    const contestants = [
      () => writeDocx(model(data)).bytes,
      () => throughDocx(data),
      () => throughTemplater(template, data),
    ];
    const [mine, docx, templater] = await medians(contestants, runs);
    ours.push(mine!);
    const ratio = Math.min(docx!, templater!) / mine!;
    const size = writeDocx(model(data)).bytes.length / 1024;
    console.log(
      `${pad(rows, 6)} │ ${pad(mine!.toFixed(1), 10)} │ ${pad(docx!.toFixed(1), 10)} │ ${pad(templater!.toFixed(1), 17)} │ ` +
        `${pad(`${ratio.toFixed(1)} ×${ratio >= 3 ? '' : '  (goal: 3)'}`, 21)} │ ${pad(size.toFixed(0), 9)}`,
    );
  }
  const growth = ours[2]! / ours[1]!;
  console.log(`linear: 5 000 rows take ${growth.toFixed(1)} × the time of 500 (10 = linear)`);
  memory();
}

const SIZES = [5, 500, 5000] as const;
function planRows(count: number): Row[] {
  return Array.from({ length: count }, (_, at) => ({
    n: `${at + 1}.`,
    work: `Подготовка набора соглашений, договоров, положений о проведении сетевых работ участниками № ${at + 1}`,
    when: at % 2 === 0 ? 'Сентябрь-октябрь' : `до ${1 + (at % 28)} декабря`,
    who: 'Рабочая группа по организации сетевого взаимодействия',
  }));
}

async function medians(
  contestants: readonly (() => Uint8Array | Promise<Uint8Array>)[],
  runs: number,
): Promise<number[]> {
  const times: number[][] = contestants.map(() => []);
  // In turns, so that a noisy moment of the machine meets all of them; the first turn warms up.
  for (let turn = 0; turn <= runs; turn++) {
    for (const [at, contestant] of contestants.entries()) {
      globalThis.gc?.();
      const begin = performance.now();
      await contestant();
      if (turn > 0) times[at]!.push(performance.now() - begin);
    }
  }
  return times.map((all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)]!);
}

function memory(): void {
  const data = planRows(5000);
  globalThis.gc?.();
  const before = process.memoryUsage();
  writeDocx(model(data));
  const after = process.memoryUsage();
  const mb = (bytes: number) => (bytes / 1048576).toFixed(0);
  console.log(
    `memory, ours at 5 000 rows: heap +${mb(after.heapUsed - before.heapUsed)} MB, rss ${mb(before.rss)} → ${mb(after.rss)} MB` +
      `${globalThis.gc ? '' : ' (without --expose-gc: an upper bound)'}`,
  );
}

function pad(value: string | number, width: number): string {
  return String(value).padStart(width);
}

function blocks(rows: readonly (readonly string[])[]): Block[] {
  return [
    { kind: 'section', page: { landscape: false, titlePage: true, centred: true } },
    { kind: 'title', text: TITLE },
    { kind: 'section', page: { landscape: false, titlePage: false } },
    { kind: 'heading', level: 1, text: 'Цели' },
    { kind: 'paragraph', indent: true, text: PROSE },
    { kind: 'list', ordered: false, items: ITEMS },
    { kind: 'section', page: { landscape: true, titlePage: false } },
    { kind: 'heading', level: 1, text: 'План мероприятий' },
    {
      kind: 'table',
      columns: [{ weight: 1, align: 'center' }, { weight: 8 }, { weight: 3, align: 'center' }, { weight: 5 }],
      header: HEADER,
      rows: rows.map((cells) => ({ kind: 'cells', cells })),
    },
  ];
}

function model(rows: readonly Row[]): DocumentModel {
  const cells = rows.map((row) => [row.n, row.work, row.when, row.who]);
  return { title: TITLE, author: 'ДДТ', tags: {}, parts: [{ name: 'план', blocks: blocks(cells) }] };
}
