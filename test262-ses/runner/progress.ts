const interval = 5000;

/** Progress on standard error: one line that changes on a terminal, else a line every five seconds. */
export class Progress {
  readonly total: number;
  readonly started = performance.now();
  done = 0;
  last = this.started;

  /** `total` is the number of results to come, over all columns; or of parts of them. */
  constructor(total: number) {
    this.total = total;
  }

  /** Some more results, one unless it is said; `describe` says how it stands. */
  update(describe: () => string, more = 1): void {
    this.done += more;
    const now = performance.now();
    const { isTTY } = process.stderr;
    if (now - this.last < (isTTY ? 100 : interval)) return;
    this.last = now;
    const seconds = Math.round((now - this.started) / 1000);
    const line = `${this.done}/${this.total} ${describe()}, ${seconds} s`;
    process.stderr.write(isTTY ? `\r\x1b[K${line}` : `${line}\n`);
  }

  /** Clears the line of a terminal. */
  end(): void {
    if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  }
}
