import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Column } from './columns.ts';
import { type Expectation, parseExpectations, staleExpectations } from './expected.ts';
import type { Test } from './tests.ts';
import { parseUnreached, type StepTests, staleUnreached } from './unreached.ts';

const readText = (root: string, file: string) => {
  const path = join(root, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};

/** expected-failures.txt, and a problem for each line that is malformed or can never apply. */
export function readExpectations(
  root: string,
  columns: Column[],
  tests: Test[],
): { expectations: Expectation[]; problems: string[] } {
  const { expectations, problems } = parseExpectations(readText(root, 'test262-ses/expected-failures.txt'));
  return { expectations, problems: [...problems, ...staleExpectations(expectations, columns, tests)] };
}

/** What is wrong with unreached.txt; `reached` is null where not all tests have run with their steps counted. */
export function checkUnreached(root: string, reached: StepTests | null): string[] {
  const { entries, problems } = parseUnreached(readText(root, 'test262-ses/unreached.txt'));
  const clauses = readText(root, 'out/clauses.json');
  return clauses === '' ? problems : [...problems, ...staleUnreached(entries, JSON.parse(clauses), reached)];
}
