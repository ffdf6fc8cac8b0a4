import { matchesGlob } from 'node:path';
import { type Column, chooseColumns, readColumns, UsageError } from '../columns.ts';
import type { ColumnRun, ResultEvent } from '../matrix.ts';
import { mergeColumns } from '../merge.ts';
import type { Options } from '../options.ts';
import { describeTally, isCheck, judgeColumn, renderTest } from '../outcome.ts';
import { Progress } from '../progress.ts';
import { openCheckout, readTests } from './checkout.ts';
import { runTest262 } from './column.ts';
import { readExpectations } from './expected.ts';
import { interpretIn, type Mode } from './modes.ts';
import { renderSummary } from './outcome.ts';
import { resultsName } from './results.ts';

/**
 * `--mode`, with `--test262` or with `--merge`: prints what came of it.
 * @returns a text for each reason for which the run fails
 * @throws UsageError when the columns, the checkout or the filter are none
 */
export async function test262(root: string, mode: Mode, options: Options): Promise<string[]> {
  const columns = chooseSESColumns(readColumns(root), options.columns);
  const name = ({ key }: Column) => resultsName(mode, key);
  const { runs, problems } =
    options.test262 === null
      ? { runs: mergeColumns(root, columns, name), problems: [] }
      : await run(root, mode, options.test262, options, columns);
  problems.push(...runs.flatMap((run) => judgeColumn(run, false)));
  const results = Object.fromEntries(runs.map((run) => [run.column.key, run.results]));
  console.log(options.json ? JSON.stringify({ columns: results, problems }) : renderSummary(runs));
  return problems;
}

/**
 * The columns with the given keys; without keys, all that run the whole suite and implement something.
 * @throws UsageError for a column that implements nothing
 */
function chooseSESColumns(known: Column[], keys: string[] | null): Column[] {
  const columns = chooseColumns(known, keys);
  if (!keys) return columns.filter((column) => !isCheck(column) && column.only === null);
  const check = columns.find(isCheck);
  if (check) throw new UsageError(`${check.key} implements nothing that test262 could run under; choose other columns`);
  return columns;
}

async function run(root: string, mode: Mode, folder: string, options: Options, columns: Column[]) {
  const { filter, shard, show, driver, useCache } = options;
  const checkout = openCheckout(folder);
  const { expectations, problems: wrongLines } = readExpectations(root, readColumns(root), checkout.paths);
  const matching = checkout.paths.filter((path) => !filter || matchesGlob(path, filter));
  if (matching.length === 0) {
    throw new UsageError(`no test of ${folder} matches ${filter ?? '**'}; globs are on paths below its test folder`);
  }
  const paths = shard ? matching.filter((_, index) => index % shard.count === shard.index - 1) : matching;
  const { tests, problems: wrongTests } = readTests(checkout, paths);

  const progress = new Progress(2 * tests.length * columns.length);
  const interpretation = interpretIn(mode, checkout);
  const runs: ColumnRun[] = [];
  for (const column of columns) {
    const plan = {
      ...{ root, tests, harness: interpretation.harness, driver, useCache, shard, write: !show },
      ...{ mode, checkout, interpretation, expectations, folder, filter },
      onResult: ({ test, result, answers }: ResultEvent) => {
        if (show) console.log(renderTest(column.key, test.path, result, answers));
      },
      onEvaluated: (tests: ResultEvent['tests'], more: number) =>
        progress.update(() => describeTally(column.key, tests), more),
    };
    runs.push(await runTest262(plan, column));
  }
  progress.end();
  return { runs, problems: [...wrongLines, ...wrongTests] };
}
