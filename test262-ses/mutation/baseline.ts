import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../runner/cache.ts';
import { type Column, UsageError } from '../runner/columns.ts';
import { type OpenColumn, openColumn, scriptsBefore } from '../runner/driver.ts';
import { interpret } from '../runner/interpret.ts';
import { type Plan, runColumn } from '../runner/matrix.ts';
import { failing } from '../runner/outcome.ts';
import { Progress } from '../runner/progress.ts';
import { testFolder } from '../runner/tests.ts';
import type { StepTests } from '../runner/unreached.ts';
import type { Candidate } from './hunt.ts';
import type { Mutant } from './mutants.ts';

/** The reference, and how the tests do on it without a mutation. */
export interface Baseline extends OpenColumn {
  /** The tests that pass, by path. */
  candidates: Map<string, Candidate>;
  /** Which tests reach each step of the law. */
  reached: StepTests;
  /** A line for each test that should pass and does not. */
  problems: string[];
}

type Suite = Pick<Plan, 'root' | 'tests' | 'harness' | 'expectations'>;

/**
 * Runs the tests on the reference as it is; what the matrix has answered already comes from its cache.
 * @throws UsageError when the reference does not run, or does not count its steps
 */
export async function runBaseline(suite: Suite, column: Column): Promise<Baseline> {
  const { root, tests, harness } = suite;
  const progress = new Progress(tests.length);
  const onResult = () => progress.update(() => 'tests without a mutation');
  const plan = { ...suite, driver: 'batch', useCache: true, shard: null, write: false, cached: true, onResult };
  const { results, steps } = await runColumn(plan, column);
  progress.end();
  if ('missing' in results)
    throw new UsageError(`${column.key} cannot run: ${results.missing}; try: ${results.install}`);
  if (!steps) throw new UsageError(`engines.json: ${column.key} has \`mutants\`, but no \`steps\``);

  const { context, version } = await openColumn(root, column, harness);
  const fixtures = globSync(`${testFolder}/**/*_FIXTURE.js`, { cwd: root }).sort();
  const shared = [version, ...fixtures.map((file) => readFileSync(join(root, file), 'utf8'))];
  const problems: string[] = [];
  const candidates = new Map<string, Candidate>();
  for (const test of tests) {
    const { status, message, ms } = results.tests[test.path] ?? {};
    if (failing.includes(status)) problems.push(`${test.path}: ${status} without a mutation: ${message}`);
    if (status !== 'pass') continue;
    const scripts = scriptsBefore(interpret(test)[0], context).map(({ text }) => text);
    candidates.set(test.path, { test, ms: ms ?? 0, digest: digest([...shared, test.source, ...scripts]).slice(0, 16) });
  }
  return { context, version, candidates, reached: steps, problems };
}

/** The tests that can see a mutant. */
export function candidatesFor({ clause, point }: Mutant, { candidates, reached }: Baseline): Candidate[] {
  const { steps, edges } = reached[clause] ?? { steps: {}, edges: {} };
  return ({ ...steps, ...edges }[point] ?? []).flatMap((path) => candidates.get(path) ?? []);
}
