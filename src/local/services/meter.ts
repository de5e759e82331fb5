import { exception, notHereName } from './exception.ts';

interface Fault {
  /** Number of the call since the last reset, counted from 1, or a method: «Range.setValues». */
  at: number | string;
  message: string;
  /** true = the call takes effect, and only then fails, as when the answer of a server gets lost. */
  after: boolean;
  left: number;
}

/** What Google says when an execution has lasted six minutes. */
const TIME_IS_UP = 'Exceeded maximum execution time';

/** Counts every call of a service method and lets chosen ones fail. */
export class Meter {
  private readonly tally = new Map<string, number>();
  private readonly refusals: string[] = [];
  private faults: Fault[] = [];
  private cut: { at: number; after: boolean; reached: boolean } | null = null;
  private total = 0;

  /** Runs one call. `name` is «Class.method». */
  run<R>(name: string, work: () => R): R {
    this.total += 1;
    this.tally.set(name, (this.tally.get(name) ?? 0) + 1);
    if (this.cut && this.total >= this.cut.at) this.end(this.cut, work);
    const fault = this.due(name);
    if (fault && !fault.after) throw exception(fault.message);
    const result = this.watch(work);
    if (fault) throw exception(fault.message);
    return result;
  }

  /** Notes refusals of `work`, so that an add-on which catches everything cannot hide them. */
  watch<R>(work: () => R): R {
    try {
      return work();
    } catch (error) {
      if (error instanceof Error && error.name === notHereName) this.refusals.push(error.message);
      throw error;
    }
  }

  /** `{"Range.getValues": 3, …, "total": 12}` */
  counts(): Record<string, number> {
    return { ...Object.fromEntries(this.tally), total: this.total };
  }

  /** «Not in the local host: …» of every refusal so far. */
  refused(): string[] {
    return [...this.refusals];
  }

  /** Counts anew from 0; faults that have not come due stay. */
  reset(): void {
    this.tally.clear();
    this.total = 0;
  }

  failAt(at: number | string, message: string, after = false, times = 1): void {
    this.faults.push({ at, message, after, left: times });
  }

  /**
   * Ends the execution at the n-th call, before or after its effect: every later call of it fails, too, so that
   * nothing the add-on catches brings it back to life.
   */
  cutAt(at: number, after = false): void {
    this.cut = { at, after, reached: false };
  }

  /** The next execution is a new life. */
  endExecution(): void {
    if (this.cut?.reached) this.cut = null;
  }

  private end(cut: NonNullable<Meter['cut']>, work: () => unknown): never {
    if (cut.after && !cut.reached) this.watch(work);
    cut.reached = true;
    throw exception(TIME_IS_UP);
  }

  private due(name: string): Fault | undefined {
    const fault = this.faults.find(({ at }) => (typeof at === 'number' ? this.total >= at : at === name));
    if (!fault) return undefined;
    fault.left -= 1;
    this.faults = this.faults.filter(({ left }) => left > 0);
    return fault;
  }
}
