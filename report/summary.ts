import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { countChecks } from '../test262-ses/consumers/results.ts';
import { command } from './command.ts';
import { type Joined, join, whyMissing } from './join.ts';
import { coverage, pointsOf } from './points.ts';
import { readInputs } from './read.ts';

/** What one column came to; a column that did not run has `missing`, the reason. */
export interface ColumnSummary {
  engine: string;
  version: string;
  pass: number;
  fail: number;
  expectedFailures: number;
  /** Expected failures of what the implementation does not have yet. */
  notYet: number;
  skipped: number;
  seconds: number;
  missing?: string;
}

/** The last mutation run: `score` is killed / mutants. Without one, `missing` is the reason. */
export interface MutationSummary {
  mutants: number;
  killed: number;
  score: number | null;
  missing?: string;
}

/** The checks of a consumer over all that it ran on. `bounded`: it was never run whole. */
export interface ConsumerSummary {
  passed: number;
  failed: number;
  bounded: boolean;
}

/**
 * The project in figures. `tests` are the hand-written ones, `generated` those made from the table of intrinsics;
 * a step is unreachable when test262-ses/unreached.txt lists it, and so are the edges of such a step.
 */
export interface Summary {
  clauses: number;
  algorithms: number;
  transcribed: number;
  steps: number;
  stepsReached: number;
  stepsUnreachable: number;
  edges: number;
  edgesReached: number;
  edgesUnreachable: number;
  mutation: MutationSummary;
  tests: number;
  generated: number;
  columns: Record<string, ColumnSummary>;
  consumers: Record<string, ConsumerSummary>;
}

/** Counts what was joined. */
export function summarize({ clauses, columns, tests, consumers, mutation }: Joined): Summary {
  const algorithms = clauses.filter((clause) => clause.steps);
  const points = algorithms.map(pointsOf);
  const steps = coverage(points.flatMap((clause) => clause.steps));
  const edges = coverage(points.flatMap((clause) => clause.edges));
  return {
    clauses: clauses.length,
    algorithms: algorithms.length,
    transcribed: algorithms.filter((clause) => clause.place).length,
    steps: steps.total,
    stepsReached: steps.reached,
    stepsUnreachable: steps.listed,
    edges: edges.total,
    edgesReached: edges.reached,
    edgesUnreachable: edges.listed,
    mutation: summarizeMutation(mutation),
    tests: tests.filter((test) => !test.generated).length,
    generated: tests.filter((test) => test.generated).length,
    columns: Object.fromEntries(
      columns.map(({ key, engine, tally, outcome }): [string, ColumnSummary] => {
        const { pass, fail, expectedFailures, notYet, skipped } = tally;
        const ran = outcome?.kind === 'ran' ? outcome : null;
        const { version = '', seconds = 0 } = ran ?? {};
        const figures = { engine, version, pass, fail, expectedFailures, notYet, skipped, seconds };
        const missing = whyMissing(outcome);
        return [key, missing === null ? figures : { ...figures, missing }];
      }),
    ),
    consumers: summarizeConsumers(consumers),
  };
}

/** A whole run counts, whatever bounded one there is. */
function summarizeConsumers(consumers: Joined['consumers']): Summary['consumers'] {
  const chosen = consumers.filter(({ name, bounded }) => {
    return !bounded || !consumers.some((other) => other.name === name && !other.bounded);
  });
  return Object.fromEntries(chosen.map(({ name, bounded, rows }) => [name, { ...countChecks(rows), bounded }]));
}

function summarizeMutation(mutation: Joined['mutation']): MutationSummary {
  if (!mutation) return { mutants: 0, killed: 0, score: null, missing: 'it has no results yet' };
  const { mutants, killed } = mutation;
  return { mutants, killed, score: mutants === 0 ? null : Math.round((10_000 * killed) / mutants) / 10_000 };
}

/**
 * `npm run summary --silent`: prints the summary of the last results under `root` as one JSON object.
 * @returns the exit status: 0, or 2 after a wrong use or when an input is missing or cannot be read
 */
export function main(root: string, args: string[]): number {
  return command('summary', () => {
    parseArgs({ args, options: {} });
    const inputs = readInputs(root);
    const gaps = [...inputs.missing, ...inputs.problems];
    for (const gap of gaps) console.error(`summary: ${gap}`);
    if (gaps.length > 0) return 2;
    console.log(JSON.stringify(summarize(join(inputs)), null, 2));
    return 0;
  });
}

if (import.meta.main) process.exitCode = main(resolve(import.meta.dirname, '..'), process.argv.slice(2));
