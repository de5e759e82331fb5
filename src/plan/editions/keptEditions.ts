import type { Memory } from '../structure/memory.ts';
import type { Edition } from './edition.ts';
import { decodeEdition, encodeEdition } from './encode.ts';

const PREFIX = 'edition.';
const DIGITS = 4;

export interface KeptEdition {
  /** Stays the same as long as it is kept: «0002». */
  readonly id: string;
  readonly edition: Edition;
}

export interface KeptEditions {
  /** Newest first, in the order in which they were fixed. */
  readonly editions: readonly KeptEdition[];
  /** How many more there were: a person has edited «Служебный», and they cannot be read any more. */
  readonly unreadable: number;
}

const idsOf = (memory: Memory): string[] =>
  [...memory.keys()]
    .filter((key) => /^edition\.\d+$/.test(key))
    .map((key) => key.slice(PREFIX.length))
    .sort((a, b) => Number(b) - Number(a));

/** The editions that «Служебный» keeps. */
export function keptEditions(memory: Memory): KeptEditions {
  const ids = idsOf(memory);
  const editions = ids.flatMap((id): KeptEdition[] => {
    const edition = decodeEdition(memory.get(PREFIX + id)!);
    return edition?.date ? [{ id, edition }] : [];
  });
  return { editions, unreadable: ids.length - editions.length };
}

/** The memory with one more edition, which is the newest from now on. */
export function keepEdition(memory: Memory, edition: Edition): Memory {
  const id = String(Number(idsOf(memory)[0] ?? 0) + 1).padStart(DIGITS, '0');
  return new Map([...memory, [PREFIX + id, encodeEdition(edition)]]);
}
