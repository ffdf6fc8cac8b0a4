import { batchDriver } from './batch.ts';
import { Cache, type Cell, fingerprint } from './cache.ts';
import { type Column, covers } from './columns.ts';
import { ColumnError, type Driver, type OpenColumn, openColumn } from './driver.ts';
import { eshostDriver } from './eshost.ts';
import { type Answered, evaluate, evaluateCached } from './evaluate.ts';
import { againstExpectations, type Expectation, lacking } from './expected.ts';
import { interpret } from './interpret.ts';
import { Recorder } from './record.ts';
import { type ColumnResults, type Ran, type Result, resultsFile, type Shard, writeJson } from './results.ts';
import { joinSteps } from './steps.ts';
import type { Test } from './tests.ts';
import type { StepTests } from './unreached.ts';

export const drivers: Record<string, Driver> = { batch: batchDriver, eshost: eshostDriver };

/** How tests run on a column, whichever they are. */
export interface ColumnPlan {
  root: string;
  /** The tests of this run, after the filter and the shard. */
  tests: Test[];
  /** The harness files by name. */
  harness: Map<string, string>;
  driver: string;
  useCache: boolean;
  shard: Shard | null;
  /** Whether results go to out/results: not those of a part of the suite that is no shard. */
  write: boolean;
}

/** What one call of the runner does with each column. */
export interface Plan extends ColumnPlan {
  expectations: Expectation[];
  /** Whether answers are taken from the cache or kept in it at all. */
  cached: boolean;
  /** Called when a test has its result; `answers` are empty where it comes from the cache or is skipped. */
  onResult(event: ResultEvent): void;
}

/** A test that has its result; `tests` are all results of the column so far. */
export interface ResultEvent {
  column: Column;
  tests: Record<string, Result>;
  test: Test;
  result: Result;
  answers: Answered[];
}

/** What became of one column. `problem` says why it could not run, where that fails the whole run. */
export interface ColumnRun {
  column: Column;
  results: ColumnResults;
  steps: StepTests | null;
  problem: string | null;
}

/** What running the tests of an open column gives. */
export type ColumnAnswers = Pick<ColumnRun, 'results' | 'steps'>;

/** Runs the suite on one column. Never rejects because of the engine or a test: that is in the results. */
export async function runColumn(plan: Plan, column: Column): Promise<ColumnRun> {
  const file = resultsFile(plan.root, column.key, plan.shard);
  const run = await tryColumn(plan, column, file, (opened, digest) => runTests(plan, opened, digest, file));
  if (run.steps && plan.write) writeJson(resultsFile(plan.root, 'steps', plan.shard), run.steps);
  return run;
}

/**
 * Opens a column and runs it. What keeps it from running goes to the file of its results, and so do the results.
 * @param run is given the open column and the digest of all that its verdicts depend on but the tests
 */
export async function tryColumn(
  plan: ColumnPlan,
  column: Column,
  file: string,
  run: (opened: OpenColumn, digest: string) => Promise<ColumnAnswers>,
): Promise<ColumnRun> {
  const { root } = plan;
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
  const digest = fingerprint(root, column, opened.version);
  const answers = await run(opened, digest);
  const isMixed = fingerprint(root, column, opened.version) !== digest;
  const problem = isMixed ? `${column.key}: its files were changed while it ran; run it again` : null;
  return { column, ...answers, problem };
}

async function runTests(plan: Plan, { context, version }: OpenColumn, digest: string, file: string) {
  const { column, root } = context;
  const recorder = new Recorder<Ran>({ version, driver: plan.driver }, plan.write ? file : null);
  const report = (test: Test, result: Result, answers: Answered[] | null, cachedMs: number | null = null) => {
    recorder.add(test.path, result, cachedMs);
    plan.onResult({ column, tests: recorder.tests, test, result, answers: answers ?? [] });
  };

  const runnable: Test[] = [];
  for (const test of plan.tests.filter(({ path }) => covers(column, path))) {
    const feature = lacking(column, test);
    if (feature) report(test, { status: 'skip', message: `needs the feature ${feature}`, ms: null }, null);
    else runnable.push(test);
  }
  const cells = new Map<string, Cell>();
  const cache = new Cache(root, cacheName(column.key, plan.driver));
  const driver = drivers[plan.driver];
  const evaluation = { driver, context, runsOf: interpret, cache, digest, useCache: plan.useCache };
  const run = plan.cached ? evaluateCached : evaluate;
  await run(evaluation, runnable, (test: Test, cell: Cell, answers: Answered[] | null) => {
    cells.set(test.path, cell);
    const result = againstExpectations(plan.expectations, column.key, test.path, cell);
    report(test, { ...result, ms: cell.ms }, answers, answers ? null : cell.ms);
  });

  const countsSteps = column.stepsArguments.length > 0 && plan.driver === 'batch';
  const reached = [...cells].map(([path, cell]): [string, string[]] => [path, cell.steps ?? []]);
  return { results: recorder.close(), steps: countsSteps ? joinSteps(reached) : null };
}

/** The name of a cache: what another driver answers is kept apart. */
export function cacheName(name: string, driver: string): string {
  return driver === 'batch' ? name : `${name}.${driver}`;
}
