import { type Ran, type Result, ResultsWriter, sortedByKey } from './results.ts';

/** What is said of a column before its results. */
export type Head<R extends Ran> = Omit<R, 'seconds' | 'cached' | 'tests'>;

/** The results of one column while they come; they are written as they do, if there is a file. */
export class Recorder<R extends Ran> {
  readonly head: Head<R>;
  readonly tests: Record<string, Result> = {};
  readonly started = performance.now();
  readonly writer: ResultsWriter | null;
  cached = 0;
  /** What the cache answers counts with the time that it took when it ran. */
  cachedMs = 0;

  constructor(head: Head<R>, file: string | null) {
    this.head = head;
    this.writer = file === null ? null : new ResultsWriter(file, () => this.results());
  }

  /** `cachedMs` is the time of a cell that came from the cache, null of one that did not. */
  add(path: string, result: R['tests'][string], cachedMs: number | null): void {
    if (cachedMs !== null) {
      this.cached += 1;
      this.cachedMs += cachedMs;
    }
    this.tests[path] = result;
    this.writer?.changed();
  }

  results(): R {
    const seconds = Math.round((performance.now() - this.started + this.cachedMs) / 10) / 100;
    const { head, cached, tests } = this;
    return { ...head, seconds, cached, tests: sortedByKey(tests) } as unknown as R;
  }

  /** Writes the file a last time. */
  close(): R {
    this.writer?.close();
    return this.results();
  }
}
