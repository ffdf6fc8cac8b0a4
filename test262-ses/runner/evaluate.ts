import { type Cache, type Cell, digest } from './cache.ts';
import { type Driver, type DriverContext, scriptsBefore } from './driver.ts';
import { type Answer, judge, type Run, worst } from './interpret.ts';
import type { Test } from './tests.ts';

export interface Answered {
  run: Run;
  answer: Answer;
}

/** What is evaluated of a test: never nothing. */
export type Interpret = (test: Test) => Run[];

/** How tests are evaluated on one engine; `runsOf` gives their runs. */
export interface Evaluation {
  driver: Driver;
  context: DriverContext;
  runsOf: Interpret;
}

/** Runs tests on one engine. `onTest` is called once for each, as soon as all its runs are answered. */
export async function evaluate(
  { driver, context, runsOf }: Evaluation,
  tests: Test[],
  onTest: (test: Test, cell: Cell, answers: Answered[]) => void,
): Promise<void> {
  const runs = tests.flatMap(runsOf);
  const due = new Map(
    Object.entries(Object.groupBy(runs, (run) => run.test.path)).map(([path, own]) => [path, own?.length]),
  );
  const answers = new Map<string, Answered[]>();
  await driver(context, runs, (run, answer) => {
    const { path } = run.test;
    const own = [...(answers.get(path) ?? []), { run, answer }];
    answers.set(path, own);
    if (own.length === due.get(path)) onTest(run.test, joinAnswers(own), own);
  });
}

function joinAnswers(answers: Answered[]): Cell {
  const verdict = worst(answers.map(({ run, answer }) => ({ run, verdict: judge(run, answer) })));
  const ms = answers.reduce((sum, { answer }) => sum + answer.ms, 0);
  const steps = answers.flatMap(({ answer }) => (answer.kind === 'answered' ? (answer.steps ?? []) : []));
  return { ...verdict, ms, ...(steps.length > 0 && { steps: [...new Set(steps)] }) };
}

/** An evaluation whose cells are kept: under `digest`, which is that of the column; taken from there if `useCache`. */
export interface CachedEvaluation extends Evaluation {
  cache: Cache;
  digest: string;
  useCache: boolean;
}

/** The same with a cache. A cell that comes from there has no answers: `onTest` is given null. */
export async function evaluateCached(
  evaluation: CachedEvaluation,
  tests: Test[],
  onTest: (test: Test, cell: Cell, answers: Answered[] | null) => void,
): Promise<void> {
  const { cache, useCache } = evaluation;
  const key = cacheKey(evaluation);
  const pending: Test[] = [];
  for (const test of tests) {
    const cell = useCache ? cache.get(test.path, key(test)) : undefined;
    if (cell) onTest(test, cell, null);
    else pending.push(test);
  }
  await evaluate(evaluation, pending, (test, cell, answers) => {
    cache.set(test.path, key(test), cell);
    onTest(test, cell, answers);
  });
  cache.compact();
}

/** The key under which a test's cell is cached: a digest of all that its verdict depends on. */
function cacheKey({ context, runsOf, digest: columnDigest }: CachedEvaluation): (test: Test) => string {
  const textDigests = new Map<string, string>();
  const digestOnce = (text: string) => {
    if (!textDigests.has(text)) textDigests.set(text, digest([text]));
    return textDigests.get(text) as string;
  };
  return (test) => {
    // The other variants follow from the first.
    const [run] = runsOf(test);
    return digest([columnDigest, run.source, ...scriptsBefore(run, context).map(({ text }) => digestOnce(text))]);
  };
}
