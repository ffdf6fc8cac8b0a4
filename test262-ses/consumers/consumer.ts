// What a consumer is: a program, or a library, that uses SES and is run here unmodified. Each has a folder beside this file
// with a consumer.ts, whose export `consumer` is one; if it needs packages of npm, with its own package.json and
// package-lock.json too.

/** Something that the program tries. It passes when the outcome is the expected one. */
export interface Check {
  /** Such as `reads the environment`. */
  name: string;
  /** What must come of it, such as `denied`. */
  expected: string;
  /** What came of it. */
  outcome: string;
}

/** A measured number. */
export interface Figure {
  name: string;
  value: number;
  /** Such as `ms`, or `ns per crossing`. */
  unit: string;
}

/** One run of the program: a row of the report. */
export interface Row {
  /** What it ran on, such as `plain`, `ses 2.3.0` or `shim`. */
  subject: string;
  checks: Check[];
  figures: Figure[];
  /** A drawing for the report, if there is something to draw. */
  drawing?: { title: string; svg: string };
}

/** What the runner gives a consumer. */
export interface Surroundings {
  /** The folder of the project, where `out/` has what is built. */
  root: string;
  /** A folder of its own to write to. If it has a package.json, its packages are in `node_modules` here. */
  folder: string;
  /** Only the part that `npm test` runs: seconds, not minutes. */
  bounded: boolean;
  /** Gets a line of progress. */
  say(line: string): void;
  /** Whoever starts a process ends it when this is aborted: at the end of the time limit, or by Ctrl-C. See process.ts. */
  signal: AbortSignal;
}

export interface Consumer {
  /** The name of its folder. */
  name: string;
  /** A sentence for the report: what it shows. */
  title: string;
  /** Its time limit for a whole run, where ten minutes are too few. */
  minutes?: number;
  /**
   * Runs it on each subject.
   * @throws Error when it cannot be run, saying what to do; a check that fails is no error
   */
  run(surroundings: Surroundings): Promise<Row[]>;
}
