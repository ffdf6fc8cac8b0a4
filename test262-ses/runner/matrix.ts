import { batchDriver } from './batch.ts';
import { Cache, type Cell, digest, fingerprint } from './cache.ts';
import { type Column, covers } from './columns.ts';
import { ColumnError, type Driver, type DriverContext, type OpenColumn, openColumn, scriptsBefore } from './driver.ts';
import { eshostDriver } from './eshost.ts';
import { type Answered, evaluate } from './evaluate.ts';
import { againstExpectations, type Expectation, lacking } from './expected.ts';
import { interpret } from './interpret.ts';
import {
  type ColumnResults,
  type Ran,
  type Result,
  ResultsWriter,
  resultsFile,
  type Shard,
  sortedByKey,
  writeJson,
} from './results.ts';
import { joinSteps } from './steps.ts';
import type { Test } from './tests.ts';
import type { StepTests } from './unreached.ts';

export const drivers: Record<string, Driver> = { batch: batchDriver, eshost: eshostDriver };

/** What one call of the runner does with each column. */
export interface Plan {
  root: string;
  /** The tests of this run: the suite, after the filter and the shard. */
  tests: Test[];
  harness: Map<string, string>;
  expectations: Expectation[];
  driver: string;
  useCache: boolean;
  shard: Shard | null;
  /** Whether results go to out/results: not those of a part of the suite that is no shard. */
  write: boolean;
  /** Called when a test has its result; `answers` are empty where it comes from the cache or is skipped. */
  onResult(event: { column: Column; results: Ran; test: Test; result: Result; answers: Answered[] }): void;
}

/** What became of one column. `problem` says why it could not run, where that fails the whole run. */
export interface ColumnRun {
  column: Column;
  results: ColumnResults;
  steps: StepTests | null;
  problem: string | null;
}

/** Runs one column. Never rejects because of the engine or a test: that is in the results. */
export async function runColumn(plan: Plan, column: Column): Promise<ColumnRun> {
  const { root, shard } = plan;
  const file = resultsFile(root, column.key, shard);
  let opened: OpenColumn;
  try {
    opened = await openColumn(root, column, plan.harness);
  } catch (error) {
    if (!(error instanceof ColumnError)) throw error;
    const { message, install, isMissing } = error;
    const results = { missing: message, install };
    if (plan.write) writeJson(file, results);
    const problem = isMissing ? null : `${column.key} cannot run: ${message}; try: ${install}`;
    return { column, results, steps: null, problem };
  }
  const columnDigest = fingerprint(root, column, opened.version);
  const { results, steps } = await runTests(plan, opened, columnDigest, file);
  if (steps && plan.write) writeJson(resultsFile(root, 'steps', shard), steps);
  const isMixed = fingerprint(root, column, opened.version) !== columnDigest;
  const problem = isMixed ? `${column.key}: its files were changed while it ran; run it again` : null;
  return { column, results, steps, problem };
}

async function runTests(plan: Plan, { context, version }: OpenColumn, columnDigest: string, file: string) {
  const { column, root } = context;
  const started = performance.now();
  const results: Ran = { version, driver: plan.driver, seconds: 0, cached: 0, tests: {} };
  const cells = new Map<string, Cell>();
  // What the cache answers counts with the time that it took when it ran.
  let cachedMs = 0;
  const snapshot = (): Ran => ({
    ...results,
    seconds: Math.round((performance.now() - started + cachedMs) / 10) / 100,
    tests: sortedByKey(results.tests),
  });
  const writer = plan.write ? new ResultsWriter(file, snapshot) : null;
  const report = (test: Test, result: Result, answers: Answered[] = []) => {
    results.tests[test.path] = result;
    writer?.changed();
    plan.onResult({ column, results, test, result, answers });
  };
  const record = (test: Test, cell: Cell, answers?: Answered[]) => {
    cells.set(test.path, cell);
    report(test, { ...againstExpectations(plan.expectations, column.key, test.path, cell), ms: cell.ms }, answers);
  };

  const cache = new Cache(root, plan.driver === 'batch' ? column.key : `${column.key}.${plan.driver}`);
  const key = cacheKey(context, columnDigest);
  const pending: Test[] = [];
  for (const test of plan.tests.filter(({ path }) => covers(column, path))) {
    const feature = lacking(column, test);
    const cell = feature || !plan.useCache ? undefined : cache.get(test.path, key(test));
    if (feature) report(test, { status: 'skip', message: `needs the feature ${feature}`, ms: null });
    else if (cell) {
      results.cached += 1;
      cachedMs += cell.ms ?? 0;
      record(test, cell);
    } else pending.push(test);
  }
  await evaluate(drivers[plan.driver], context, pending, (test, cell, answers) => {
    cache.set(test.path, key(test), cell);
    record(test, cell, answers);
  });
  cache.compact();
  writer?.close();

  const countsSteps = column.stepsArguments.length > 0 && plan.driver === 'batch';
  const reached = [...cells].map(([path, cell]): [string, string[]] => [path, cell.steps ?? []]);
  return { results: snapshot(), steps: countsSteps ? joinSteps(reached) : null };
}

/** The key under which a test's cell is cached: a digest of all that its verdict depends on. */
function cacheKey(context: DriverContext, columnDigest: string): (test: Test) => string {
  const textDigests = new Map<string, string>();
  const digestOnce = (text: string) => {
    if (!textDigests.has(text)) textDigests.set(text, digest([text]));
    return textDigests.get(text) as string;
  };
  return (test) => {
    const scripts = scriptsBefore(interpret(test)[0], context);
    return digest([columnDigest, test.source, ...scripts.map(({ text }) => digestOnce(text))]);
  };
}
