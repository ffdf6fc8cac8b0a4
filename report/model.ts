/** The shapes that the report reads: what the other parts write to out/, and the tree's own files as data. */

/** One step of an algorithm; `label` is its rendered path ("1.a.i"), `question` the number of its `?` edges. */
export interface Step {
  label: string;
  depth: number;
  text: string;
  question: number;
}

/** One clause of the law; `algorithm` is null where the clause has no steps. `chapter` is the spec file's stem. */
export interface Clause {
  id: string;
  number: string;
  title: string;
  chapter: string;
  type: string | null;
  algorithm: Step[] | null;
}

/** A line of a file of the tree; `line` counts from 1, `file` is relative to the root. */
export interface Place {
  file: string;
  line: number;
}

export type Implementation = 'native' | 'shim' | 'peer' | 'control' | 'stub';

/** A column of engines.json, in its order. */
export interface Column {
  key: string;
  title: string;
  engine: string;
  engineName: string;
  implementation: Implementation;
  install: string;
}

/** A test file of the suite; `path` is relative to test262-ses/test. */
export interface TestFile {
  path: string;
  source: string;
  frontmatter: Frontmatter;
}

export interface Frontmatter {
  esid: string;
  description: string;
  info: string;
  features: string[];
  flags: string[];
  includes: string[];
  negative: { phase: string; type: string } | null;
}

export const statuses = ['pass', 'fail', 'expected-fail', 'unexpected-pass', 'skip', 'crash', 'timeout'] as const;
export type Status = (typeof statuses)[number];

/** What one column answered to one test; `ms` is milliseconds. */
export interface Result {
  status: Status;
  message: string | null;
  ms: number | null;
}

/** A column that ran, with its results by test path; `seconds` is the time that the whole column took. */
export interface Ran {
  kind: 'ran';
  version: string;
  driver: string;
  seconds: number;
  tests: Map<string, Result>;
}

/** A column whose engine is not on this machine, and the command that installs it. */
export interface Missing {
  kind: 'missing';
  reason: string;
  install: string;
}

/** For one clause: which tests reached each step, and which took each `?` edge ("label#n"). */
export interface ClauseSteps {
  steps: Record<string, string[]>;
  edges: Record<string, string[]>;
}

/** One figure; times are nanoseconds an operation, `ratio` is to the plain variant on the same engine. */
export interface BenchRow {
  engine: string;
  version: string;
  clause: string;
  subject: string;
  variant: string;
  samples: number;
  min: number;
  p50: number;
  p90: number;
  ratio: number | null;
}

/** A mention of a clause id in a doc comment of the shim. */
export interface Mention extends Place {
  clause: string;
}

/** All that the report joins. `problems` are inputs that could not be read: a line each, saying what to do. */
export interface Inputs {
  clauses: Clause[];
  transcription: Map<string, Place> | null;
  mentions: Mention[];
  columns: Column[];
  results: Map<string, Ran | Missing>;
  steps: Map<string, ClauseSteps> | null;
  bench: BenchRow[];
  tests: TestFile[];
  problems: string[];
}
