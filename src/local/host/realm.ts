/**
 * Makes a fresh realm — a vm context or an empty frame — as poor as Apps Script is (platform.md §1.1, §1.2), so
 * that an add-on which leans on more fails here too.
 */
const absent = [
  'setTimeout setInterval setImmediate clearTimeout clearInterval clearImmediate queueMicrotask',
  'requestAnimationFrame requestIdleCallback postMessage alert confirm prompt',
  'ReadableStream WritableStream TransformStream TextEncoder TextDecoder CompressionStream',
  'fetch XMLHttpRequest WebSocket Headers Request Response FormData File FileReader Blob URL URLSearchParams',
  'DOMException AbortController Event EventTarget Worker MessageChannel BroadcastChannel',
  'atob btoa crypto Crypto SubtleCrypto performance navigator process require Buffer global',
  'localStorage sessionStorage indexedDB structuredClone SharedArrayBuffer Atomics Temporal Iterator',
];

/** Newer than anything that was seen to run on Apps Script; the host itself does without them. */
const newer: readonly (readonly [owner: string, names: string])[] = [
  ['Array', 'fromAsync'],
  ['Object', 'groupBy'],
  ['Map', 'groupBy'],
  ['Promise', 'withResolvers try'],
  ['Intl', 'Segmenter DurationFormat'],
  ['Array.prototype', 'findLast findLastIndex toSorted toReversed toSpliced with'],
  ['String.prototype', 'isWellFormed toWellFormed'],
  [
    'Set.prototype',
    'union intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom',
  ],
];

type Thing = Record<string, unknown>;

export function impoverish(realm: Thing): void {
  for (const name of absent.join(' ').split(' ')) delete realm[name];
  for (const [owner, names] of newer) {
    const [first = '', second] = owner.split('.');
    const holder = second ? (realm[first] as Thing)[second] : realm[first];
    for (const name of names.split(' ')) delete (holder as Thing)[name];
  }
}

/** From now on `new Date()` and `Date.now()` of the realm tell what `now` says. */
export function setClock(realm: Thing, now: () => number): void {
  const Real = Date;
  function HostDate(...args: number[]): Date | string {
    if (!new.target) return new Real(now()).toString();
    return args.length === 0 ? new Real(now()) : new Real(...(args as [number]));
  }
  HostDate.prototype = Real.prototype;
  HostDate.now = now;
  HostDate.UTC = Real.UTC;
  HostDate.parse = Real.parse;
  realm.Date = HostDate;
}
