/** Sizes of rows or columns in pixels, and where each begins. Hidden ones have size 0. */
export class Axis {
  readonly count: number;
  private readonly sizes: Float64Array;
  /** offsets[i] = where i begins; one more for the end. Right up to `valid`. */
  private readonly offsets: Float64Array;
  private valid = 0;

  constructor(count: number, sizeOf: (index: number) => number) {
    this.count = count;
    this.sizes = Float64Array.from({ length: count }, (_, index) => sizeOf(index));
    this.offsets = new Float64Array(count + 1);
  }

  size(index: number): number {
    return this.sizes[index] ?? 0;
  }

  /** Begin of `index`; `offset(count)` is the end of all. */
  offset(index: number): number {
    const to = Math.min(index, this.count);
    for (; this.valid < to; this.valid++) {
      this.offsets[this.valid + 1] = this.offsets[this.valid]! + this.sizes[this.valid]!;
    }
    return this.offsets[to]!;
  }

  get total(): number {
    return this.offset(this.count);
  }

  span(first: number, last: number): number {
    return this.offset(last + 1) - this.offset(first);
  }

  resize(index: number, size: number): void {
    if (this.sizes[index] === size) return;
    this.sizes[index] = size;
    this.valid = Math.min(this.valid, index);
  }

  /** The index that covers the pixel, held inside the axis. */
  at(pixel: number): number {
    this.offset(this.count);
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.offsets[middle + 1]! > pixel) high = middle;
      else low = middle + 1;
    }
    return Math.max(low, 0);
  }

  /** The nearest visible index from `from` on, in the direction; `from` itself when there is none. */
  next(from: number, step: 1 | -1): number {
    for (let index = from + step; index >= 0 && index < this.count; index += step) {
      if (this.sizes[index]! > 0) return index;
    }
    return from;
  }

  first(): number {
    return this.size(0) > 0 ? 0 : this.next(0, 1);
  }

  last(): number {
    return this.size(this.count - 1) > 0 ? this.count - 1 : this.next(this.count - 1, -1);
  }
}
