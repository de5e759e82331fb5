/**
 * Runs what was asked for once nothing has been asked for a while; asked for again and again, as by a package in the
 * making, not later than `longest` after the first time.
 */
export class Pause {
  private readonly action: () => void;
  private readonly patience: number;
  private readonly longest: number;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private first: number | null = null;

  constructor(action: () => void, patience: number, longest: number) {
    this.action = action;
    this.patience = patience;
    this.longest = longest;
  }

  ask(): void {
    const now = performance.now();
    this.first ??= now;
    clearTimeout(this.timer);
    const wait = Math.max(0, Math.min(this.patience, this.first + this.longest - now));
    this.timer = setTimeout(() => {
      this.end();
      this.action();
    }, wait);
  }

  /** What was asked for is done already, or no longer wanted. */
  end(): void {
    clearTimeout(this.timer);
    this.first = null;
  }
}
