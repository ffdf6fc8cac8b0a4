/**
 * The mutation run: each step of the reference is got wrong in turn, and a test must notice. README.md says more. Exit
 * status: 0 when no mutant survives unexplained, 1 when the run failed (why is on standard error), 2 for wrong use.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Answers, type Killer } from './mutation/answers.ts';
import { candidatesFor, runBaseline } from './mutation/baseline.ts';
import { BaselineError, hunt } from './mutation/hunt.ts';
import { chooseMutants, listMutants, type Mutant } from './mutation/mutants.ts';
import { type Options, parseOptions, usage } from './mutation/options.ts';
import { joinOutcomes, judgeResults, renderResults } from './mutation/results.ts';
import { MutantError } from './mutation/shell.ts';
import { parseSurvivors, staleSurvivors, survivorsFile } from './mutation/survivors.ts';
import { readColumns, UsageError } from './runner/columns.ts';
import { readHarness } from './runner/harness.ts';
import { readExpectations } from './runner/lists.ts';
import { Progress } from './runner/progress.ts';
import { resultsFile, writeJson } from './runner/results.ts';
import { exitOnSignals } from './runner/signals.ts';
import { readSuite, readVocabulary } from './runner/tests.ts';
import { parseUnreached } from './runner/unreached.ts';

const root = process.cwd();

// The processes that were started end when this one exits.
exitOnSignals();

try {
  const options = parseOptions(process.argv.slice(2));
  if (options.help) console.log(usage);
  else process.exitCode = complain(await main(options));
} catch (error) {
  if (!(error instanceof UsageError || error instanceof BaselineError || error instanceof MutantError)) throw error;
  const isWrongUse = error instanceof UsageError;
  console.error(isWrongUse ? `${error.message}\nnpm run mutate -- --help shows the options` : error.message);
  process.exitCode = isWrongUse ? 2 : 1;
}

/** Returns what is wrong, a line each. */
async function main(options: Options): Promise<string[]> {
  const { clauses, shard, sample, json } = options;
  const columns = readColumns(root);
  const column = columns.find(({ mutantsCommand }) => mutantsCommand.length > 0);
  if (!column) throw new UsageError('engines.json: no engine of a native column has `mutants`');
  const { entries: explained, problems } = parseSurvivors(readText(survivorsFile));
  const listed = listMutants(column.mutantsCommand, root);
  const mutants = listed.filter(isReachable());
  const ids = new Set(explained.map(({ id }) => id));
  const chosen = chooseMutants(sample === null ? mutants : mutants.filter(({ id }) => !ids.has(id)), options);

  const started = performance.now();
  const harness = readHarness(root);
  const { tests } = readSuite(root, readVocabulary(root, harness));
  const { expectations } = readExpectations(root, columns, tests);
  const baseline = await runBaseline({ root, tests, harness, expectations }, column);
  if (baseline.problems.length > 0) return baseline.problems;

  const { context, version } = baseline;
  const candidates = (mutant: Mutant) => candidatesFor(mutant, baseline);
  const answers = new Answers(root, shard);
  const killers = new Map<string, Killer | null>();
  const progress = new Progress(chosen.length);
  const isSettled = ({ id }: Mutant) => ids.has(id) && !options.explained;
  await hunt(chosen, { context, candidates, answers, isSettled }, ({ id }, killer) => {
    killers.set(id, killer);
    progress.update(() => `mutants, ${[...killers.values()].filter((one) => one === null).length} survive`);
  });
  progress.end();

  const seconds = Math.round((performance.now() - started) / 10) / 100;
  const outcomes = chosen.map((mutant) => ({ mutant, killer: killers.get(mutant.id) ?? null }));
  const results = joinOutcomes(outcomes, explained, { version, seconds });
  if (JSON.stringify(listMutants(column.mutantsCommand, root)) !== JSON.stringify(listed)) {
    problems.push('the reference was changed while its mutants ran; run it again');
  }
  const isWhole = clauses.length === 0 && shard === null && sample === null;
  if (isWhole) {
    answers.compact(mutants.map(({ id }) => id));
    writeJson(resultsFile(root, 'mutation', null), results);
  }
  problems.push(...staleSurvivors(explained, mutants, killers), ...judgeResults(results, isWhole));
  console.log(json ? JSON.stringify({ ...results, problems }) : renderResults(results));
  return problems;
}

/** Tells the mutants of which unreached.txt does not say that no test can reach their step or edge. */
function isReachable(): (mutant: Mutant) => boolean {
  const { entries } = parseUnreached(readText('test262-ses/unreached.txt'));
  const unreached = new Set(entries.map(({ clause, label }) => `${clause} ${label}`));
  return ({ clause, point }) => !unreached.has(`${clause} ${point}`);
}

function readText(file: string): string {
  return existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '';
}

function complain(problems: string[]): number {
  for (const problem of problems) console.error(problem);
  return problems.length > 0 ? 1 : 0;
}
