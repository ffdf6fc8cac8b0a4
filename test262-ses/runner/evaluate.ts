import type { Cell } from './cache.ts';
import type { Driver, DriverContext } from './driver.ts';
import { type Answer, interpret, judge, type Run, worst } from './interpret.ts';
import type { Test } from './tests.ts';

export interface Answered {
  run: Run;
  answer: Answer;
}

/** Runs tests on one engine. `onTest` is called once for each, as soon as all its runs are answered. */
export async function evaluate(
  driver: Driver,
  context: DriverContext,
  tests: Test[],
  onTest: (test: Test, cell: Cell, answers: Answered[]) => void,
): Promise<void> {
  const runs = tests.flatMap(interpret);
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
