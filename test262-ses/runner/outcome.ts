import { type Column, leastFailing } from './columns.ts';
import type { Answered } from './evaluate.ts';
import type { ColumnRun } from './matrix.ts';
import type { Ran, Result } from './results.ts';
import { statuses } from './results.ts';

/** How many failures, or wrong passes, of a column are named. */
const shown = 5;

export type Counts = Record<Result['status'], number>;

/** How many tests have each status. */
export function count(tests: Record<string, Result>): Counts {
  const counts = Object.fromEntries(statuses.map((status) => [status, 0])) as Counts;
  for (const { status } of Object.values(tests)) counts[status] += 1;
  return counts;
}

/** How a column stands, in a line of progress. */
export function describeTally(column: string, tests: Record<string, Result>): string {
  const { pass, fail, crash, timeout } = count(tests);
  return `${column}: ${pass} pass, ${fail + crash + timeout} fail`;
}

/** Whether the column is one of the suite's own checks, which is there to fail. */
export function isCheck(column: Column): boolean {
  return Object.hasOwn(leastFailing, column.implementation);
}

/** The statuses that fail a run, in a column that is no check. */
export const failing: Result['status'][] = ['fail', 'unexpected-pass', 'crash', 'timeout'];

/**
 * Why the run fails because of this column: a text for each reason. A column that is a check must fail a part of the tests
 * that it runs; this is asked of the whole suite only (`whole`).
 */
export function judgeColumn({ column, results, problem }: ColumnRun, whole: boolean): string[] {
  const problems = problem ? [problem] : [];
  if ('missing' in results) return problems;
  if (isCheck(column)) return whole ? [...problems, ...judgeCheck(column, results.tests)] : problems;
  const counts = count(results.tests);
  const parts = failing.filter((status) => counts[status] > 0).map((status) => `${counts[status]} ${status}`);
  return parts.length > 0 ? [...problems, `${column.key}: ${parts.join(', ')}`] : problems;
}

function judgeCheck({ key, implementation }: Column, tests: Record<string, Result>): string[] {
  const ran = Object.entries(tests).filter(([, { status }]) => status !== 'skip');
  const passing = ran.filter(([, { status }]) => status === 'pass').map(([path]) => path);
  const part = 1 - passing.length / ran.length;
  const least = leastFailing[implementation];
  if (ran.length === 0 || part >= least) return [];
  const some = `${passing.slice(0, shown).join(', ')}${passing.length > shown ? ' …' : ''}`;
  return [
    `${key}: fails only ${(100 * part).toFixed(1)} % of the tests and must fail ${100 * least} %, since it implements ` +
      `nothing; these pass although the feature is absent: ${some}`,
  ];
}

/** The table of the columns, and below it the first failures with the command that shows one again. */
export function renderSummary(runs: ColumnRun[]): string {
  const head = ['column', 'pass', 'fail', 'expected', 'unexpected', 'skip', 'crash', 'timeout', 'cached', 'seconds'];
  const numbers = ({ tests, cached }: Ran) => {
    const n = count(tests);
    return [n.pass, n.fail, n['expected-fail'], n['unexpected-pass'], n.skip, n.crash, n.timeout, cached];
  };
  return [...renderTable(head, runs, numbers), ...runs.flatMap((run) => firstFailures(run, reproduce))].join('\n');
}

/** Lines of a table that has a row for each column; `numbers` are what stands between its key and its seconds. */
export function renderTable<R extends Ran>(
  head: string[],
  runs: ColumnRun[],
  numbers: (results: R) => number[],
): string[] {
  const rows = runs.map(({ column, results }) => {
    if ('missing' in results) return [column.key, `missing: ${results.missing}; install with: ${results.install}`];
    return [column.key, ...numbers(results as R).map(String), results.seconds.toFixed(1)];
  });
  const keyWidth = Math.max(...[head, ...rows].map(([key]) => key.length));
  return [head, ...rows].map(([key, ...cells]) => {
    const aligned = cells.length === 1 ? cells : cells.map((cell, index) => cell.padStart(head[index + 1].length));
    return [key.padEnd(keyWidth), ...aligned].join('  ');
  });
}

/** The first failures of a column that is no check, and the command that `again` gives for a column and a path. */
export function firstFailures(
  { column, results }: ColumnRun,
  again: (column: string, path: string) => string,
): string[] {
  if ('missing' in results || isCheck(column)) return [];
  const failures = Object.entries(results.tests).filter(([, { status }]) => failing.includes(status));
  if (failures.length === 0) return [];
  const lines = failures
    .slice(0, shown)
    .map(([path, { status, message }]) => `  ${status} ${path}\n    ${oneLine(message)}`);
  const more = failures.length > shown ? [`  … and ${failures.length - shown} more`] : [];
  return ['', `${column.key}:`, ...lines, ...more, `  again: ${again(column.key, failures[0][0])}`];
}

/** All that a test said in a column, variant by variant; for a person. */
export function renderTest(column: string, path: string, result: Result, answers: Answered[]): string {
  const lines = [`${column} ${path}: ${result.status}`];
  if (result.message !== null) lines.push(`  ${result.message}`);
  for (const { run, answer } of answers) {
    const error = answer.kind === 'answered' && answer.error;
    const said = answer.kind !== 'answered' ? answer.message : error ? `${error.name}: ${error.message}` : 'no error';
    lines.push(`  as ${run.variant} code, ${answer.ms} ms: ${said}`);
    if (answer.kind === 'answered' && answer.out !== '') lines.push(answer.out.replace(/^/gm, '    | '));
  }
  return lines.join('\n');
}

/** The command that runs one test in one column and shows all that it says. */
export function reproduce(column: string, path: string): string {
  return `npm run matrix -- --columns ${column} --filter '${path}' --show`;
}

function oneLine(message: string | null): string {
  const line = (message ?? '').replace(/\s+/g, ' ');
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}
