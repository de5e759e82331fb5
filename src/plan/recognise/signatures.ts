import { kindOf, PERSON_NAME, startsExecutor } from '../model/executorUnits.ts';
import { beginsApproval, continuesApproval } from './approval.ts';
import { asParagraph, flowText, type TextLine } from './flowText.ts';
import type { Line } from './line.ts';
import type { RecognisedSignature } from './recognisedPlan.ts';

/** What stands below the last table. */
export interface TailBlock {
  readonly signatures: readonly RecognisedSignature[];
  readonly approval: readonly string[];
  /** Prose, dates, «М.П.»: one entry a paragraph. */
  readonly closing: readonly string[];
}

const NAME_AT_END = new RegExp(
  `^(.*?)[\\s_/,(–—-]*((?:${PERSON_NAME})|[А-ЯЁ]\\.\\s?[А-ЯЁ][а-яё]+)[\\s_/).]*$`,
);
const NAME_ALONE = new RegExp(`^[\\s_/()]*((?:${PERSON_NAME})|[А-ЯЁ]\\.\\s?[А-ЯЁ][а-яё]+)[\\s_/().]*$`);
const LABEL =
  /^(?:составил|составитель|подготовил|разработал|исполнил|исполнитель|исп\.|ответственн|план составил|отв\.)/i;
/** A line to be signed on, or «(подпись)» under it. */
const BLANK_LINE = /^[\s_./\\()-]*(?:(?:подпись|ф\.?\s?и\.?\s?о\.?|расшифровка подписи)[\s_./\\()-]*)?$/i;
const MAX_POST = 160;
/** A longer line is prose; the patterns above are not meant for it. */
const MAX_SIGNATURE = 300;

/** «Директор ⇥ ⇥ И.О. Фамилия» in the cells of one row. */
export function isSignatureLine({ cells, filled }: Line): boolean {
  if (filled.some((column) => cells[column]!.length > MAX_SIGNATURE)) return false;
  const texts = filled.map((column) => cells[column]!).filter((text) => !BLANK_LINE.test(text));
  if (texts.length === 0 || texts.length > 2) return false;
  const [post, name] = texts as [string, string | undefined];
  if (!isPost(post) || post.length > MAX_POST) return false;
  if (name !== undefined) return NAME_ALONE.test(name);
  return filled.length > 1 || /_{3,}/.test(post) || NAME_AT_END.test(post);
}

/** «по УВР ⇥ И.И. Иванова» right below «Заместитель директора». */
export function endsSignature(line: Line, above: Line | undefined): boolean {
  const { cells, filled } = line;
  if (above?.filled.length !== 1 || filled.length !== 2) return false;
  const post = cells[filled[0]!]!;
  const begin = above.cells[above.filled[0]!]!;
  const fits = post.length <= MAX_POST && begin.length <= MAX_POST && /^[а-яё(]/.test(post);
  return (
    fits && isPost(begin) && cells[filled[1]!]!.length <= MAX_SIGNATURE && NAME_ALONE.test(cells[filled[1]!]!)
  );
}

/** «Заместитель директора», «Составил: методист». */
function isPost(text: string): boolean {
  if (LABEL.test(text)) return true;
  const kind = kindOf(text);
  return (kind === 'post' || kind === 'person') && startsExecutor(text) && !NAME_ALONE.test(text);
}

export function readTail(lines: readonly Line[]): TailBlock {
  const signatures: RecognisedSignature[] = [];
  const approval: string[] = [];
  const closing: string[] = [];
  let post = '';
  let approving = false;
  const flush = (): void => {
    if (post) signatures.push({ post, name: '' });
    post = '';
  };
  for (const line of joinSignatureRows(lines)) {
    const { text, gap } = line;
    if (beginsApproval(text) || (approving && continuesApproval(text, gap))) {
      flush();
      approval.push(text);
      approving = true;
      continue;
    }
    approving = false;
    if (text.length > MAX_SIGNATURE) {
      flush();
      closing.push(asParagraph(text));
      continue;
    }
    if (BLANK_LINE.test(text)) {
      if (/[а-яё]/i.test(text)) closing.push(text);
      continue;
    }
    const alone = NAME_ALONE.exec(text);
    const signed = alone ? null : NAME_AT_END.exec(text);
    if (alone) {
      signatures.push({ post, name: alone[1]! });
      post = '';
    } else if (signed && isPost(signed[1]!)) {
      flush();
      signatures.push({ post: cleanPost(signed[1]!), name: signed[2]! });
    } else if (post && !gap && /^[а-яё(]/.test(text) && text.length <= MAX_POST) {
      post = `${post} ${cleanPost(text)}`;
    } else if (
      text.length <= MAX_POST &&
      isPost(text) &&
      !/[.!?]$|тел\.|@|\d[\d -]{4,}/.test(text.replace(/_+/g, ''))
    ) {
      flush();
      post = cleanPost(text);
    } else {
      flush();
      closing.push(asParagraph(text));
    }
  }
  flush();
  return { signatures, approval, closing };
}

/** A row «post | name» is read across; other rows side by side are blocks, read one after another. */
function joinSignatureRows(lines: readonly Line[]): TextLine[] {
  const result: TextLine[] = [];
  let run: Line[] = [];
  const flush = (): void => {
    result.push(...flowText(run));
    run = [];
  };
  lines.forEach((line, index) => {
    if (endsSignature(line, lines[index - 1])) {
      flush();
      for (const column of line.filled)
        result.push({ row: line.rows[0]!, text: line.cells[column]!, gap: false });
    } else if (line.filled.length > 1 && isSignatureLine(line)) {
      flush();
      const text = line.filled.map((column) => line.cells[column]!.replace(/\s+/g, ' ')).join(' ');
      result.push({ row: line.rows[0]!, text: text.replace(/\*\*/g, ''), gap: true });
    } else run.push(line);
  });
  flush();
  return result;
}

function cleanPost(text: string): string {
  return text
    .replace(/[\s_/]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
