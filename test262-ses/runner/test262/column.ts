import { Cache, digest, fingerprint } from '../cache.ts';
import type { Column } from '../columns.ts';
import type { OpenColumn } from '../driver.ts';
import { type Answered, type CachedEvaluation, evaluateCached } from '../evaluate.ts';
import { type ColumnPlan, type ColumnRun, cacheName, drivers, type ResultEvent, tryColumn } from '../matrix.ts';
import { Recorder } from '../record.ts';
import { resultsFile } from '../results.ts';
import type { Test } from '../tests.ts';
import type { Checkout } from './checkout.ts';
import { againstExpectations, type Expectation } from './expected.ts';
import type { Interpretation, Mode } from './modes.ts';
import { resultsName, type Test262Ran, type Test262Result } from './results.ts';

/** What one call of the runner does with each column; the harness is the interpretation's. */
export interface Test262Plan extends ColumnPlan {
  mode: Mode;
  checkout: Checkout;
  interpretation: Interpretation;
  expectations: Expectation[];
  /** The checkout as it was typed, and the filter: they go into the results. */
  folder: string;
  filter: string | null;
  /** Called when a test has its result, as in the suite. */
  onResult(event: ResultEvent): void;
  /** Called when some of the evaluations, of which each test has two, need not be waited for any more. */
  onEvaluated(tests: Record<string, Test262Result>, count: number): void;
}

// So many tests are evaluated plainly before it is seen what SES makes of them: results come early.
const portion = 1000;

/** Runs the tests on one column: first on the plain engine, then with SES those that passed. Never rejects because of them. */
export function runTest262(plan: Test262Plan, column: Column): Promise<ColumnRun> {
  const uncounted = { ...column, stepsArguments: [] };
  const file = resultsFile(plan.root, resultsName(plan.mode, column.key), plan.shard);
  return tryColumn(plan, uncounted, file, async (opened, columnDigest) => {
    const results = await runTests(plan, opened, columnDigest, file);
    return { results, steps: null };
  });
}

async function runTests(plan: Test262Plan, opened: OpenColumn, columnDigest: string, file: string) {
  const { mode, checkout, interpretation, folder, filter, driver } = plan;
  const { column } = opened.context;
  const head = { version: opened.version, driver, mode, folder, revision: checkout.revision, filter };
  const recorder = new Recorder<Test262Ran>(head, plan.write ? file : null);
  const tests = recorder.tests as Record<string, Test262Result>;
  const report = (test: Test, result: Test262Result, answers: Answered[] | null, cachedMs: number | null = null) => {
    recorder.add(test.path, result, cachedMs);
    plan.onResult({ column, tests, test, result, answers: answers ?? [] });
  };
  const skip = ({ reason, message }: Pick<Test262Result, 'reason' | 'message'>): Test262Result => ({
    ...{ status: 'skip', message, ms: null, reason },
  });

  const { plain, ses } = openEvaluations(plan, opened, columnDigest);
  for (let start = 0; start < plan.tests.length; start += portion) {
    const runnable: Test[] = [];
    for (const test of plan.tests.slice(start, start + portion)) {
      const skipped = interpretation.skips(test);
      if (!skipped) runnable.push(test);
      else {
        report(test, skip(skipped), null);
        plan.onEvaluated(tests, 2);
      }
    }
    const passing: Test[] = [];
    await evaluateCached(plain, runnable, (test, { status, message }, answers) => {
      const passes = status === 'pass';
      if (passes) passing.push(test);
      else report(test, skip({ reason: 'engine', message: `the plain engine: ${status}: ${message}` }), answers);
      plan.onEvaluated(tests, passes ? 1 : 2);
    });
    await evaluateCached(ses, passing, (test, cell, answers) => {
      const result = againstExpectations(plan.expectations, [mode, column, test.path], cell);
      report(test, { ...result, ms: cell.ms }, answers, answers ? null : cell.ms);
      plan.onEvaluated(tests, 1);
    });
  }
  return recorder.close();
}

/** The two evaluations of a test. What the plain engine answers is kept by engine: columns share it. */
function openEvaluations(plan: Test262Plan, { context, version }: OpenColumn, columnDigest: string) {
  const { root, mode, driver: driverName, useCache, checkout, interpretation } = plan;
  const { column } = context;
  const plainColumn: Column = { ...column, command: column.bareCommand, prelude: [] };
  const evaluation = (name: string, ownDigest: string) => ({
    driver: drivers[driverName],
    cache: new Cache(root, cacheName(`test262-${mode}-${name}`, driverName)),
    digest: digest([ownDigest, checkout.fixtures]),
    useCache,
  });
  const plain: CachedEvaluation = {
    ...evaluation(`plain-${column.engine}`, fingerprint(root, plainColumn, version)),
    context: { ...context, column: plainColumn, prelude: [] },
    runsOf: interpretation.plain,
  };
  const ses: CachedEvaluation = { ...evaluation(column.key, columnDigest), context, runsOf: interpretation.ses };
  return { plain, ses };
}
