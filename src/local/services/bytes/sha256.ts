import { bytesOfWords, paddedWords } from './padded.ts';

const primes: number[] = [];
for (let number = 2; primes.length < 64; number++) {
  if (primes.every((prime) => number % prime !== 0)) primes.push(number);
}
/** The first 32 bits of the fraction of a root: how the standard defines all its constants. */
const fraction = (root: number): number => Math.floor((root - Math.floor(root)) * 2 ** 32);
const constants = Uint32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
const start = Uint32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

/** FIPS 180-4. */
export function sha256(bytes: Uint8Array): Uint8Array {
  const words = paddedWords(bytes, false);
  const state = start.slice();
  for (let block = 0; block < words.length; block += 16) {
    const schedule = scheduleOf(words.subarray(block, block + 16));
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let step = 0; step < 64; step++) {
      const choice = (e & f) ^ (~e & g);
      const majority = (a & b) ^ (a & c) ^ (b & c);
      const first = (h + turned(e, 6, 11, 25) + choice + constants[step]! + schedule[step]!) | 0;
      const second = (turned(a, 2, 13, 22) + majority) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((value, index) => {
      state[index]! += value;
    });
  }
  return bytesOfWords(state, false);
}

function scheduleOf(block: Uint32Array): Uint32Array {
  const schedule = new Uint32Array(64);
  schedule.set(block);
  for (let step = 16; step < 64; step++) {
    const [near, far] = [schedule[step - 2]!, schedule[step - 15]!];
    const one = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10);
    const two = turn(far, 7) ^ turn(far, 18) ^ (far >>> 3);
    schedule[step] = schedule[step - 16]! + two + schedule[step - 7]! + one;
  }
  return schedule;
}

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));
const turned = (word: number, one: number, two: number, three: number): number =>
  turn(word, one) ^ turn(word, two) ^ turn(word, three);
