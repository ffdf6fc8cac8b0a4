/**
 * engines.json × tests → out/results; README.md is its contract. Exit status: 0 when every real column passes, 1 when the
 * run failed (why is on standard error), 2 for wrong use.
 */
import { matchesGlob } from 'node:path';
import { type Column, chooseColumns, covers, readColumns, UsageError } from './runner/columns.ts';
import { compareDrivers } from './runner/compare.ts';
import { readHarness } from './runner/harness.ts';
import { checkUnreached, readExpectations } from './runner/lists.ts';
import { type ColumnRun, type Plan, runColumn } from './runner/matrix.ts';
import { mergeSuite } from './runner/merge.ts';
import { type Options, parseOptions, usage } from './runner/options.ts';
import { describeTally, judgeColumn, renderSummary, renderTest } from './runner/outcome.ts';
import { Progress } from './runner/progress.ts';
import { exitOnSignals } from './runner/signals.ts';
import { test262 } from './runner/test262/command.ts';
import { readSuite, readVocabulary, type Test } from './runner/tests.ts';

const root = process.cwd();

// Whoever has started a process or holds results that are not yet written takes care of it when this process exits.
exitOnSignals();

try {
  const options = parseOptions(process.argv.slice(2));
  if (options.help) console.log(usage);
  else process.exitCode = await main(options);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\nnpm run matrix -- --help shows the options`);
  process.exitCode = 2;
}

async function main(options: Options): Promise<number> {
  if (options.mode) return complain(await test262(root, options.mode, options));
  const known = readColumns(root);
  const chosen = chooseColumns(known, options.columns, options.profile);
  const columns = options.excluded ? chosen.map((column) => ({ ...column, exclude: [] })) : chosen;
  const harness = readHarness(root);
  const suite = readSuite(root, readVocabulary(root, harness));
  const { expectations, problems: wrongLines } = readExpectations(root, known, suite.tests);
  const problems = [...suite.problems, ...wrongLines];
  const tests = chooseTests(suite.tests, options, problems);

  if (options.compare !== null) {
    const compared = await compareDrivers({ root, columns, harness, tests, size: options.compare });
    console.log(compared.lines.join('\n'));
    return complain([...problems, ...compared.problems]);
  }

  const runs = options.merge
    ? mergeSuite(root, columns)
    : await runColumns(columns, {
        ...{ root, tests, harness, expectations },
        ...{ driver: options.driver, useCache: options.useCache, shard: options.shard },
        ...{ write: !options.filter && !options.excluded, cached: !options.excluded, show: options.show },
      });
  const whole = !options.filter && !options.shard && !options.excluded;
  const steps = runs.find((run) => run.steps)?.steps ?? null;
  problems.push(...checkUnreached(root, whole ? steps : null));
  problems.push(...runs.flatMap((run) => judgeColumn(run, whole)));

  const results = Object.fromEntries(runs.map((run) => [run.column.key, run.results]));
  console.log(options.json ? JSON.stringify({ columns: results, problems }) : renderSummary(runs));
  if (options.filter || options.excluded) console.error('This was a part of the suite: out/results is as it was.');
  return complain(problems);
}

/** @throws UsageError when no test is left: it says what is wrong with those that cannot run */
function chooseTests(tests: Test[], { filter, shard }: Options, problems: string[]): Test[] {
  const chosen = filter ? tests.filter(({ path }) => matchesGlob(path, filter)) : tests;
  if (filter && chosen.length === 0) {
    const none = `no test that can run matches ${filter}; globs are on paths in test262-ses/test`;
    throw new UsageError([...problems, none].join('\n'));
  }
  return shard ? chosen.filter((_, index) => index % shard.count === shard.index - 1) : chosen;
}

async function runColumns(columns: Column[], plan: Omit<Plan, 'onResult'> & { show: boolean }): Promise<ColumnRun[]> {
  const total = (column: Column) => plan.tests.filter(({ path }) => covers(column, path)).length;
  const progress = new Progress(columns.reduce((sum, column) => sum + total(column), 0));
  const runs: ColumnRun[] = [];
  for (const column of columns) {
    const onResult: Plan['onResult'] = ({ tests, test, result, answers }) => {
      progress.update(() => describeTally(column.key, tests));
      if (plan.show) console.log(renderTest(column.key, test.path, result, answers));
    };
    runs.push(await runColumn({ ...plan, onResult }, column));
  }
  progress.end();
  return runs;
}

function complain(problems: string[]): number {
  for (const problem of problems) console.error(problem);
  return problems.length > 0 ? 1 : 0;
}
