import type { Killer } from './answers.ts';
import type { Mutant } from './mutants.ts';
import type { Explained } from './survivors.ts';

/** A mutant that no test killed; `reason` and `explanation` are those of survivors.txt, or null. */
export interface Survivor extends Pick<Mutant, 'operator' | 'step' | 'file' | 'line' | 'was' | 'is'> {
  reason: string | null;
  explanation: string | null;
}

/** The mutants of one step. */
export interface StepMutants {
  mutants: number;
  killed: number;
  survivors: Survivor[];
}

/** out/results/mutation.json. `clauses` has the steps by their labels; `score` is killed / mutants. */
export interface MutationResults {
  version: string;
  seconds: number;
  mutants: number;
  killed: number;
  explained: number;
  survivors: number;
  score: number;
  clauses: Record<string, Record<string, StepMutants>>;
}

/** The part of the mutants that must be killed. */
const leastScore = 0.95;

/** How many survivors are named. */
const shown = 50;

/** Joins what became of the mutants; `outcomes` are in the order of the law. */
export function joinOutcomes(
  outcomes: readonly { mutant: Mutant; killer: Killer | null }[],
  explained: readonly Explained[],
  { version, seconds }: { version: string; seconds: number },
): MutationResults {
  const clauses: MutationResults['clauses'] = {};
  for (const { mutant, killer } of outcomes) {
    const { id, clause, path, operator, step, file, line, was, is } = mutant;
    clauses[clause] ??= {};
    clauses[clause][path] ??= { mutants: 0, killed: 0, survivors: [] };
    const at = clauses[clause][path];
    at.mutants += 1;
    if (killer) {
      at.killed += 1;
      continue;
    }
    const { reason = null, explanation = null } = explained.find((entry) => entry.id === id) ?? {};
    at.survivors.push({ operator, step, file, line, was, is, reason, explanation });
  }
  const steps = Object.values(clauses).flatMap((labels) => Object.values(labels));
  const survivors = steps.flatMap((step) => step.survivors);
  const killed = outcomes.length - survivors.length;
  return {
    version,
    seconds,
    mutants: outcomes.length,
    killed,
    explained: survivors.filter(({ reason }) => reason !== null).length,
    survivors: survivors.filter(({ reason }) => reason === null).length,
    score: outcomes.length === 0 ? 1 : killed / outcomes.length,
    clauses,
  };
}

/** The unexplained survivors, and the figures as the last line. */
export function renderResults({ clauses, ...figures }: MutationResults): string {
  const survivors = Object.entries(clauses).flatMap(([clause, labels]) =>
    Object.entries(labels).flatMap(([path, step]) =>
      step.survivors
        .filter(({ reason }) => reason === null)
        .map(({ operator, step, file, line, was, is }) => [
          `${clause} ${path} ${operator}: survives`,
          ...[`  ${step}`, `  ${file}:${line}`, `  - ${was}`, `  + ${is}`],
        ]),
    ),
  );
  const more = survivors.length > shown ? [`… and ${survivors.length - shown} more; --json has them all`] : [];
  const { mutants, killed, explained } = figures;
  return [
    ...survivors.slice(0, shown).flat(),
    ...more,
    `${mutants} mutants: ${killed} killed, ${explained} explained, ${figures.survivors} survived`,
  ].join('\n');
}

/** Why the run fails: a line each. The score is asked of all mutants only (`whole`). */
export function judgeResults({ survivors, score }: MutationResults, whole: boolean): string[] {
  const problems: string[] = [];
  if (survivors > 0) {
    const subject = survivors === 1 ? '1 mutant survives' : `${survivors} mutants survive`;
    problems.push(`${subject}: write a test that fails on each, or explain it in test262-ses/survivors.txt`);
  }
  if (whole && score < leastScore) {
    const [is, least] = [score, leastScore].map((part) => `${(100 * part).toFixed(1)} %`);
    problems.push(`only ${is} of the mutants are killed; it must be ${least}`);
  }
  return problems;
}
