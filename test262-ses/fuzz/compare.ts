import type { Case } from './case.ts';
import { type Difference, differences } from './differences.ts';

/** What columns observed of a case, by column key; a column that was not asked is not there. */
export type Observations = Map<string, string>;

/** A column whose observation is not the reference's, and why it is known to be, if it is. */
export interface Deviation {
  column: string;
  known: Difference | null;
}

/** The outcome of a case. */
export interface Comparison {
  /** What all should observe: what the law's transcription does, or else what most do. */
  expected: string;
  deviations: Deviation[];
}

/** The column that runs the law itself. */
export const reference = 'engine262';

/**
 * Compares what columns observed of a case; null where fewer than two were asked. `judge` is the column that is right, if
 * it is not to be found out.
 */
export function compare(given: Case, observations: Observations, judge = reference): Comparison | null {
  if (observations.size < 2) return null;
  const expected = observations.get(judge) ?? mostFrequent(observations);
  const deviations = [...observations]
    .filter(([, text]) => text !== expected)
    .map(([column, text]) => ({ column, known: explain(given, column, expected, text) }));
  return { expected, deviations };
}

/** Where two are as frequent, the one that comes first. */
function mostFrequent(observations: Observations): string {
  const counts = new Map<string, number>();
  for (const text of observations.values()) counts.set(text, (counts.get(text) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts.keys()].find((text) => counts.get(text) === most) as string;
}

function explain(given: Case, column: string, expected: string, observed: string): Difference | null {
  const applies = (one: Difference) => one.applies(given, column, expected, observed);
  return differences.find(applies) ?? null;
}
