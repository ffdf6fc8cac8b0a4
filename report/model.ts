import type { Check } from '../test262-ses/consumers/consumer.ts';
import type { Outcome } from '../test262-ses/consumers/results.ts';
import type { Column } from '../test262-ses/runner/columns.ts';
import type { Expectation } from '../test262-ses/runner/expected.ts';
import type { Frontmatter } from '../test262-ses/runner/frontmatter.ts';
import type { Result } from '../test262-ses/runner/results.ts';
import type { Mode } from '../test262-ses/runner/test262/modes.ts';
import type { Test262Result } from '../test262-ses/runner/test262/results.ts';
import type { Unreached } from '../test262-ses/runner/unreached.ts';

export type { Check, Column, Mode, Outcome, Result, Test262Result, Unreached };

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

/** A test file of the suite; `path` is relative to test262-ses/test. */
export interface TestFile {
  path: string;
  source: string;
  frontmatter: Frontmatter;
}

/** A column that ran, with its results by test path; `seconds` is what this took, `cached` how many came from the cache. */
export interface Ran {
  kind: 'ran';
  version: string;
  driver: string;
  seconds: number;
  cached: number;
  tests: Map<string, Result>;
}

/** A column whose engine is not on this machine, and the command that installs it. */
export interface Missing {
  kind: 'missing';
  reason: string;
  install: string;
}

/** The same for test262's own tests; `folder`, `revision` and `filter` say which ones they were. */
export interface Test262Ran extends Omit<Ran, 'tests'> {
  folder: string;
  revision: string | null;
  filter: string | null;
  tests: Map<string, Test262Result>;
}

/** What a column made of test262's own tests in a mode. */
export interface Test262Outcome {
  mode: Mode;
  column: Column;
  outcome: Test262Ran | Missing;
}

/** For one clause: which tests reached each step, and which took each `?` edge ("label#n"). */
export interface ClauseSteps {
  steps: Record<string, string[]>;
  edges: Record<string, string[]>;
}

/** A mutant that no test killed: how the line reads, and how in the mutant. `reason` is null where nobody explains it. */
export interface Survivor {
  operator: string;
  was: string;
  is: string;
  reason: string | null;
  explanation: string | null;
}

/** What became of the mutants of one step. */
export interface StepMutants {
  mutants: number;
  killed: number;
  survivors: Survivor[];
}

/** The last mutation run of all mutants: its figures, and for each clause its steps by label. */
export interface Mutation {
  mutants: number;
  killed: number;
  clauses: Map<string, Record<string, StepMutants>>;
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
  /** To the floor. */
  ratio: number | null;
  /** To the peer; null for the peer itself. */
  ofPeer: number | null;
  unit: 'ns' | 'bytes';
  /** Megabytes of source in a second, where it is a matter of that. */
  rate: number | null;
}

/** What a figure of the shim is beside what it may cost, in words. */
export interface BudgetRow {
  engine: string;
  subject: string;
  measured: string;
  allowed: string;
  verdict: 'kept' | 'over' | 'none';
  /** Why the limit is not the one that the project had set itself; empty where it is. */
  reason: string;
}

/** What the shim does with the sources of real packages: modules and bytes by outcome, and the packages that it is the worst of. */
export interface ParseRow {
  outcome: string;
  parsed: boolean;
  packages: number;
  mains: number;
  mainBytes: number;
  modules: number;
  bytes: number;
}

/** A mention of a clause id in a doc comment of the shim. */
export interface Mention extends Place {
  clause: string;
}

/**
 * All that the report joins. `missing` are inputs that another command has yet to write, `problems` inputs that could not
 * be read: a line each, saying what to do. `sources` are the texts of the implementations' files, by path; `law` is that of
 * the rendered specification.
 */
export interface Inputs {
  clauses: Clause[];
  transcription: Map<string, Place> | null;
  mentions: Mention[];
  columns: Column[];
  results: Map<string, Ran | Missing>;
  test262: Test262Outcome[];
  steps: Map<string, ClauseSteps> | null;
  mutation: Mutation | null;
  bench: BenchRow[];
  budget: BudgetRow[];
  parses: ParseRow[];
  consumers: Outcome[];
  tests: TestFile[];
  unreached: Unreached[];
  expectations: Expectation[];
  sources: Map<string, string>;
  law: string | null;
  missing: string[];
  problems: string[];
}
