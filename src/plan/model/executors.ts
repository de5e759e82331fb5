import { type ExecutorKind, kindOf, startsExecutor, unitsOf } from './executorUnits.ts';

export interface SplitExecutors {
  readonly executors: readonly string[];
  /** «Директор Заместители директора»: at least two stood side by side with nothing between them. */
  readonly withoutSeparator: boolean;
}

type Separator = ';' | ',' | '\n' | 'и' | '';

interface Piece {
  readonly text: string;
  readonly kind: ExecutorKind;
}

/**
 * The executors named in a cell, in their order. The cell itself is never changed; a name with its post is one
 * executor («Иванова И.И., методист»), a post with a long tail too. In doubt a text stays whole.
 */
export function splitExecutors(text: string): SplitExecutors {
  const executors: Piece[] = [];
  let withoutSeparator = false;
  for (const { text: part, before } of partsOf(text)) {
    unitsOf(part).forEach((unit, index) => {
      const separator: Separator = index > 0 ? '' : before;
      const previous = executors[executors.length - 1];
      const piece: Piece = { text: unit, kind: kindOf(unit) };
      if (previous && belongsTo(previous, separator, piece)) {
        executors[executors.length - 1] = join(previous, separator, piece);
      } else {
        if (separator === '' && previous) withoutSeparator = true;
        executors.push(piece);
      }
    });
  }
  return { executors: executors.map((piece) => piece.text), withoutSeparator };
}

/** Whether the piece goes on with the one before it instead of naming somebody else. */
function belongsTo(previous: Piece, separator: Separator, piece: Piece): boolean {
  if (separator === ';') return false;
  if (separator === 'и') return piece.kind === 'other';
  if (separator === ',') {
    if (previous.kind === 'name') return piece.kind === 'post';
    return piece.kind === 'other' && continuesList(previous.text, piece.text);
  }
  if (separator === '\n') {
    if (previous.kind === 'post' && piece.kind === 'name') return true;
    if (previous.kind === 'name') return piece.kind === 'post' && /^[а-яё]/.test(piece.text);
    if (/[-–(]$|(?:^|\s)(?:по|за|и|в|на|с|для|о|об|от|при)$/i.test(previous.text)) return true;
    return piece.kind === 'other' && /^[а-яё(«]/.test(piece.text);
  }
  return false;
}

/** «по учебной, воспитательной работе», «по УВР, ВР», «управление образования, культуры и спорта»: one name. */
function continuesList(previous: string, next: string): boolean {
  if (/\sпо\s+[а-яё-]+(?:ой|ому|ым|ей)$/i.test(previous)) return true;
  if (
    /\sпо\s+[А-ЯЁ]{2,4}$/.test(previous) &&
    /^(?:УВР|ВР|УР|УМР|НМР|МР|НР|АХЧ|АХР|ИКТ|БЖ)(?![А-ЯЁ])/.test(next)
  )
    return true;
  if (!/^(?:управлени|отдел|департамент|комитет|министерств|сектор|служб)/i.test(previous)) return false;
  return (
    /^(?:культур|спорт|молод[её]ж|семь|туризм|наук|физическ|архив|опек|защит|здравоохран)/i.test(next) ||
    (previous.split(' ').length <= 3 && /^[а-яё]+ и [а-яё]+/.test(next))
  );
}

function join(previous: Piece, separator: Separator, piece: Piece): Piece {
  const glue = separator === ',' ? ', ' : separator === 'и' ? ' и ' : ' ';
  const kind = previous.kind === 'name' || piece.kind === 'name' ? 'person' : previous.kind;
  return { text: previous.text + glue + piece.text, kind };
}

interface Part {
  readonly text: string;
  readonly before: Separator;
}

/** Cuts at «;», «,», line breaks and « и » before somebody; never inside brackets or quotes. */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let depth = 0;
  let from = 0;
  let before: Separator = ';';
  const cut = (to: number, next: Separator, skip: number): void => {
    const part = clean(text.slice(from, to));
    if (part) {
      parts.push({ text: part, before });
      before = next;
    } else if (next === ';') before = ';';
    from = to + skip;
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if ('([«'.includes(sign)) depth++;
    else if (')]»'.includes(sign)) depth = Math.max(0, depth - 1);
    else if (sign === ';') cut(at, ';', 1);
    else if (sign === '\n' || sign === '\r') {
      // A comma or the first of several breaks has already said how the pieces hang together.
      if (clean(text.slice(from, at))) cut(at, '\n', 1);
      else from = at + 1;
    } else if (depth === 0 && sign === ',') cut(at, ',', 1);
    else if (
      depth === 0 &&
      /\s/.test(sign) &&
      /^\sи\s/.test(text.slice(at, at + 3)) &&
      startsExecutor(text.slice(at + 3))
    ) {
      cut(at, 'и', 2);
    }
  }
  cut(text.length, ';', 0);
  return parts;
}

function clean(text: string): string {
  return text
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s–—•·-]+(?=\s|[А-Яа-яЁё[])|\s+$/g, '')
    .trim();
}
