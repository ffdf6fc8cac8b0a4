import { batchDriver } from './batch.ts';
import type { Column } from './columns.ts';
import type { OpenColumn } from './driver.ts';
import { evaluate } from './evaluate.ts';
import { againstExpectations, type Expectation, lacking } from './expected.ts';
import { interpret, type Verdict } from './interpret.ts';
import type { Test } from './tests.ts';

/** What an attack says on the whole shim and where its defence is missing. */
export interface Attempt {
  path: string;
  whole: Verdict;
  without: Verdict;
}

/** The attacks that a column can run and is not expected to fail in. */
export function runnableAttacks(tests: Test[], column: Column, expectations: Expectation[]): Test[] {
  const isExpected = ({ path }: Test) => {
    const { status } = againstExpectations(expectations, column.key, path, { status: 'fail', message: null });
    return status === 'expected-fail';
  };
  return tests.filter((test) => test.frontmatter.defence !== '' && lacking(column, test) === null && !isExpected(test));
}

/** Runs tests on one build of the shim; the verdicts by path. */
export async function runOn({ context }: OpenColumn, tests: Test[]): Promise<Map<string, Verdict>> {
  const verdicts = new Map<string, Verdict>();
  const evaluation = { driver: batchDriver, context, runsOf: interpret };
  await evaluate(evaluation, tests, ({ path }, cell) => verdicts.set(path, cell));
  return verdicts;
}

/**
 * What is wrong with a defence and its attacks, a text each. An attack that ends otherwise than by an assertion may only
 * have met a shim that is broken.
 */
export function judgeDefence(defence: string, attempts: Attempt[]): string[] {
  if (attempts.length === 0) return [`${defence}: no attack names this defence`];
  return attempts.flatMap(({ path, whole, without }) => {
    const problems: string[] = [];
    if (whole.status !== 'pass') problems.push(`${path}: ${whole.status} on the whole shim: ${whole.message}`);
    if (without.status === 'pass') problems.push(`${path}: does not notice that ${defence} is missing`);
    else if (!/Test262Error|Test262:AsyncTestFailure/.test(without.message ?? '')) {
      problems.push(`${path}: without ${defence} no assertion failed: ${without.status}: ${without.message}`);
    }
    return problems;
  });
}
