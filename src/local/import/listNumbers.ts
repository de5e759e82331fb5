import { formatNumber } from './numberFormats.ts';

/**
 * Numbers that Word counts itself («1.», «1.2», «а)») are not in the text of a document, yet they are what a person
 * reads in the number column. They are written into the paragraphs, and the numbering is taken off them; bullets
 * stay as they are. Counters and restarts follow ECMA-376 17.9.
 */
export function writeNumbers(document: string, numbering: string, styles: string): string {
  if (!numbering) return document;
  const lists = readNumbering(numbering);
  const styleNumbers = readStyles(styles);
  const counters = new Map<string, (number | undefined)[]>();
  const restarted = new Set<string>();
  const plain = document.replace(/<w:pPrChange[\s>][\s\S]*?<\/w:pPrChange>/g, '');
  return plain.replace(/<w:pPr>([\s\S]*?)<\/w:pPr>/g, (whole, properties: string) => {
    const reference =
      numberOf(properties) ?? styleNumbers.get(/<w:pStyle w:val="([^"]*)"/.exec(properties)?.[1] ?? '');
    const list = reference && lists.get(reference.num);
    const level = list?.levels[reference!.level];
    if (!list || !level || level.format === 'bullet' || isDeleted(properties)) return whole;
    const counter = counters.get(list.abstract) ?? [];
    counters.set(list.abstract, counter);
    const start = list.starts.get(reference!.level);
    const key = `${reference!.num}/${reference!.level}`;
    if (start !== undefined && !restarted.has(key)) counter[reference!.level] = start - 1;
    restarted.add(key);
    counter[reference!.level] = (counter[reference!.level] ?? level.start - 1) + 1;
    counter.length = reference!.level + 1;
    const label = labelOf(level.text, counter, list.levels);
    const bare = properties.replace(
      /<w:numPr>[\s\S]*?<\/w:numPr>/,
      '<w:numPr><w:numId w:val="0"/></w:numPr>',
    );
    return `<w:pPr>${bare}</w:pPr>${label ? `<w:r><w:t xml:space="preserve">${escapeXml(label)} </w:t></w:r>` : ''}`;
  });
}

interface Level {
  readonly format: string;
  /** «%1.%2.» */
  readonly text: string;
  readonly start: number;
}

interface List {
  readonly abstract: string;
  readonly levels: readonly (Level | undefined)[];
  /** Levels that this list begins anew, with their first number. */
  readonly starts: ReadonlyMap<number, number>;
}

interface Reference {
  readonly num: string;
  readonly level: number;
}

const attribute = (xml: string, name: string): string | undefined =>
  new RegExp(`<w:${name} w:val="([^"]*)"`).exec(xml)?.[1];

function readNumbering(xml: string): ReadonlyMap<string, List> {
  const abstracts = new Map<string, (Level | undefined)[]>();
  for (const [, id, body] of xml.matchAll(
    /<w:abstractNum [^>]*w:abstractNumId="(\d+)"[^>]*>([\s\S]*?)<\/w:abstractNum>/g,
  )) {
    abstracts.set(id!, readLevels(body!));
  }
  const lists = new Map<string, List>();
  for (const [, id, body] of xml.matchAll(/<w:num [^>]*w:numId="(\d+)"[^>]*>([\s\S]*?)<\/w:num>/g)) {
    const abstract = attribute(body!, 'abstractNumId') ?? '';
    const levels = [...(abstracts.get(abstract) ?? [])];
    const starts = new Map<number, number>();
    for (const [, at, override] of body!.matchAll(
      /<w:lvlOverride [^>]*w:ilvl="(\d)"[^>]*>([\s\S]*?)<\/w:lvlOverride>/g,
    )) {
      const start = attribute(override!, 'startOverride');
      if (start !== undefined) starts.set(Number(at), Number(start));
      const own = readLevels(override!)[Number(at)];
      if (own) levels[Number(at)] = own;
    }
    lists.set(id!, { abstract, levels, starts });
  }
  return lists;
}

function readLevels(xml: string): (Level | undefined)[] {
  const levels: (Level | undefined)[] = [];
  for (const [, at, body] of xml.matchAll(/<w:lvl [^>]*w:ilvl="(\d)"[^>]*>([\s\S]*?)<\/w:lvl>/g)) {
    levels[Number(at)] = {
      format: attribute(body!, 'numFmt') ?? 'decimal',
      text: unescapeXml(attribute(body!, 'lvlText') ?? ''),
      start: Number(attribute(body!, 'start') ?? 1),
    };
  }
  return levels;
}

/** Styles that number their paragraphs («Нумерованный список»). */
function readStyles(xml: string): ReadonlyMap<string, Reference> {
  const found = new Map<string, Reference>();
  for (const [, id, body] of xml.matchAll(/<w:style [^>]*w:styleId="([^"]*)"[^>]*>([\s\S]*?)<\/w:style>/g)) {
    const reference = numberOf(body!);
    if (reference) found.set(id!, reference);
  }
  return found;
}

/** null = says nothing of a number; list «0» = certainly none. */
function numberOf(properties: string): Reference | null {
  const numbering = /<w:numPr>([\s\S]*?)<\/w:numPr>/.exec(properties)?.[1];
  if (numbering === undefined) return null;
  return { num: attribute(numbering, 'numId') ?? '0', level: Number(attribute(numbering, 'ilvl') ?? 0) };
}

function isDeleted(properties: string): boolean {
  return /<w:rPr>(?:(?!<\/w:rPr>)[\s\S])*<w:del[\s/>]/.test(properties);
}

function labelOf(
  text: string,
  counter: readonly (number | undefined)[],
  levels: readonly (Level | undefined)[],
): string {
  return text.replace(/%(\d)/g, (_, digit) => {
    const level = Number(digit) - 1;
    return formatNumber(counter[level] ?? levels[level]?.start ?? 1, levels[level]?.format ?? 'decimal');
  });
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

function unescapeXml(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
