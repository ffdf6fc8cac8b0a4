import type {
  BenchRow,
  BudgetRow,
  Clause,
  Column,
  Inputs,
  Mention,
  Missing,
  Mutation,
  Outcome,
  ParseRow,
  Place,
  Ran,
  Result,
  Step,
  StepMutants,
  TestFile,
  Unreached,
} from './model.ts';
import { type Tally, tally, verdict } from './tally.ts';

/** A `?` of a step: `point` is "label#n", `takenBy` the tests in which it took its abrupt edge. */
export interface Edge {
  point: string;
  takenBy: string[];
  listed: Unreached | null;
}

/**
 * A step with the tests that reached it, or its line in the list of what no test can reach; `mutants` is null where it has
 * none, or when they have not been run.
 */
export interface JoinedStep extends Step {
  reachedBy: string[];
  listed: Unreached | null;
  mutants: StepMutants | null;
  edges: Edge[];
}

/** A test with the answers of the columns that ran it, by column key. `disagrees`: native and shim columns differ. */
export interface JoinedTest extends TestFile {
  generated: boolean;
  answers: Map<string, Result>;
  disagrees: boolean;
}

/** A clause with all that stands under its id. `steps` is null where it has no algorithm. */
export interface JoinedClause extends Clause {
  place: Place | null;
  mentions: Mention[];
  tests: JoinedTest[];
  steps: JoinedStep[] | null;
  bench: BenchRow[];
}

/** A column with its outcome (null: it has no results at all) and its tally over the tests that are there. */
export interface JoinedColumn extends Column {
  outcome: Ran | Missing | null;
  tally: Tally;
}

/** Everything under its clause id. `counted` tells whether the steps' counters were read; `mutation` has the figures. */
export interface Joined {
  clauses: JoinedClause[];
  columns: JoinedColumn[];
  tests: JoinedTest[];
  bench: BenchRow[];
  budget: BudgetRow[];
  parses: ParseRow[];
  consumers: Outcome[];
  counted: boolean;
  mutation: Pick<Mutation, 'mutants' | 'killed'> | null;
}

/** Whether a column is one of the suite's honesty checks, which are meant to fail. */
export const isHonestyCheck = (column: Column) =>
  column.implementation === 'control' || column.implementation === 'stub';

/** Why a column has no results; null when it has. */
export function whyMissing(outcome: JoinedColumn['outcome']): string | null {
  if (outcome?.kind === 'ran') return null;
  return outcome ? outcome.reason : 'it has no results yet';
}

/** Joins the inputs on the clause id. What names no clause is left out: `findFaults` reports it. */
export function join(inputs: Inputs): Joined {
  const tests = inputs.tests.map((test) => joinTest(test, inputs));
  const byClause = {
    tests: Map.groupBy(tests, (test) => test.frontmatter.esid),
    mentions: Map.groupBy(inputs.mentions, (mention) => mention.clause),
    bench: Map.groupBy(inputs.bench, (row) => row.clause),
  };
  const paths = new Set(tests.map((test) => test.path));
  return {
    clauses: inputs.clauses.map((clause) => ({
      ...clause,
      place: inputs.transcription?.get(clause.id) ?? null,
      mentions: byClause.mentions.get(clause.id) ?? [],
      tests: byClause.tests.get(clause.id) ?? [],
      bench: byClause.bench.get(clause.id) ?? [],
      steps: clause.algorithm && joinSteps(clause.id, clause.algorithm, inputs, paths),
    })),
    columns: inputs.columns.map((column) => joinColumn(column, tests, inputs.results)),
    tests,
    bench: inputs.bench,
    budget: inputs.budget,
    parses: inputs.parses,
    consumers: inputs.consumers,
    counted: inputs.steps !== null,
    mutation: inputs.mutation,
  };
}

function joinTest(test: TestFile, { columns, results }: Inputs): JoinedTest {
  const answers = new Map<string, Result>();
  const verdicts = new Set<boolean>();
  for (const { key, implementation } of columns) {
    const outcome = results.get(key);
    const answer = outcome?.kind === 'ran' ? outcome.tests.get(test.path) : undefined;
    if (!answer) continue;
    answers.set(key, answer);
    const passed = verdict(answer.status);
    if (passed !== null && (implementation === 'native' || implementation === 'shim')) verdicts.add(passed);
  }
  return { ...test, generated: test.frontmatter.flags.includes('generated'), answers, disagrees: verdicts.size > 1 };
}

function joinColumn(column: Column, tests: JoinedTest[], results: Inputs['results']): JoinedColumn {
  const answers = tests.flatMap((test) => test.answers.get(column.key) ?? []);
  return { ...column, outcome: results.get(column.key) ?? null, tally: tally(answers) };
}

/** A test that is no longer there reaches nothing. */
function joinSteps(id: string, algorithm: Step[], inputs: Inputs, paths: Set<string>): JoinedStep[] {
  const { steps, unreached, mutation } = inputs;
  const counts = steps?.get(id);
  const mutants = mutation?.clauses.get(id) ?? {};
  const known = (reached: string[] = []) => reached.filter((path) => paths.has(path));
  const listed = (point: string) => unreached.find((line) => line.clause === id && line.label === point) ?? null;
  return algorithm.map((step) => ({
    ...step,
    reachedBy: known(counts?.steps[step.label]),
    listed: listed(step.label),
    mutants: mutants[step.label] ?? null,
    edges: Array.from({ length: step.question }, (_, i) => {
      const point = `${step.label}#${i + 1}`;
      return { point, takenBy: known(counts?.edges[point]), listed: listed(point) };
    }),
  }));
}
