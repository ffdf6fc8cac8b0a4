import type { ColumnRun } from '../matrix.ts';
import { count, failing, firstFailures, renderTable } from '../outcome.ts';
import type { Reason } from './reasons.ts';
import type { Test262Ran, Test262Result } from './results.ts';

/** The table of the columns, below it what differs by reason, and the first differences with the command that shows one. */
export function renderSummary(runs: ColumnRun[]): string {
  const head = ['column', 'pass', 'differ', 'expected', 'unexpected', 'plain fail', 'skip', 'cached', 'seconds'];
  const numbers = ({ tests, cached }: Test262Ran) => {
    const n = count(tests);
    const plain = Object.values(tests).filter(failsPlainly).length;
    const differ = n.fail + n.crash + n.timeout;
    return [n.pass, differ, n['expected-fail'], n['unexpected-pass'], plain, n.skip - plain, cached];
  };
  return [...renderTable(head, runs, numbers), ...runs.flatMap(renderColumn)].join('\n');
}

/** Whether a test was not run with SES because the plain engine fails it too. */
export const failsPlainly = ({ status, reason }: Test262Result) => status === 'skip' && reason === 'engine';

/** How many results have each reason, the most frequent first; null stands for those of which nothing is known. */
export function countReasons(results: Test262Result[]): [Reason | null, number][] {
  const groups = Map.groupBy(results, ({ reason }) => reason);
  return Array.from(groups, ([reason, { length }]): [Reason | null, number] => [reason, length]).sort(
    ([, a], [, b]) => b - a,
  );
}

function renderColumn(run: ColumnRun): string[] {
  if ('missing' in run.results) return [];
  const { tests, mode, folder } = run.results as Test262Ran;
  const unexpected = Object.values(tests).filter(
    ({ status }) => failing.includes(status) && status !== 'unexpected-pass',
  );
  const reasons = countReasons(unexpected).map(([reason, n]) => `${reason ?? 'unclear'} ${n}`);
  const lines = firstFailures(run, (column, path) => reproduce(folder, mode, column, path));
  return reasons.length > 0 ? [...lines, `  probably: ${reasons.join(', ')}`] : lines;
}

/** The command that runs one test in one column and shows all that it says. */
export function reproduce(folder: string, mode: string, column: string, path: string): string {
  return `npm run matrix -- --test262 '${folder}' --mode ${mode} --columns ${column} --filter '${path}' --show`;
}
