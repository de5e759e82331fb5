import { notHere } from './exception.ts';
import type { DriveFile } from './options.ts';

type Test = (file: DriveFile) => boolean;

/** The terms of a Drive search that the host understands, joined by «and». */
const terms: readonly (readonly [RegExp, (...values: string[]) => Test])[] = [
  [
    /^appProperties has \{ ?key ?= ?'((?:[^'\\]|\\.)*)' and value ?= ?'((?:[^'\\]|\\.)*)' ?\}$/,
    (key, value) => (file) => file.appProperties[key!] === value,
  ],
  [/^name ?= ?'((?:[^'\\]|\\.)*)'$/, (name) => (file) => file.name === name],
  [/^mimeType ?= ?'((?:[^'\\]|\\.)*)'$/, (type) => (file) => file.mimeType === type],
  [
    /^trashed ?= ?false$/,
    () =>
      ({ trashed }) =>
        !trashed,
  ],
];

/** A run of quoted texts, braces and other signs up to the next « and ». */
const term = /(?:\{[^}]*\}|'(?:[^'\\]|\\.)*'|(?! and )[^'{}])+/g;

/** «appProperties has { key='k' and value='v' } and trashed = false» */
export function fileFilter(query: string): Test {
  const tests = (query.match(term) ?? []).map((text) => termTest(text.trim().replace(/^and /, '')));
  return (file) => tests.every((test) => test(file));
}

function termTest(text: string): Test {
  for (const [pattern, test] of terms) {
    const match = pattern.exec(text);
    if (match) return test(...match.slice(1).map((value) => value.replace(/\\(.)/g, '$1')));
  }
  throw notHere(`Drive.Files.list with the term «${text}»`);
}
