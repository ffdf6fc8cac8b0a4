import { sortedByKey } from './results.ts';
import type { StepTests } from './unreached.ts';

/**
 * Turns what tests reached into which tests reached it.
 * @param reached by test path, the steps that a shell counted: `sec-harden 1.a`, `sec-harden 1.a#1` for the abrupt edge
 *   of the first `?` of that step
 */
export function joinSteps(reached: Iterable<[path: string, steps: string[]]>): StepTests {
  const joined: StepTests = {};
  for (const [path, steps] of reached) {
    for (const step of new Set(steps)) {
      const [clause, label] = step.split(' ');
      joined[clause] ??= { steps: {}, edges: {} };
      const tests = joined[clause][label.includes('#') ? 'edges' : 'steps'];
      tests[label] ??= [];
      tests[label].push(path);
    }
  }
  return tidy(joined);
}

/** Joins the steps of several shards. */
export function mergeSteps(shards: StepTests[]): StepTests {
  const merged: StepTests = {};
  for (const shard of shards) {
    for (const [clause, parts] of Object.entries(shard)) {
      merged[clause] ??= { steps: {}, edges: {} };
      for (const kind of ['steps', 'edges'] as const) {
        for (const [label, tests] of Object.entries(parts[kind])) {
          merged[clause][kind][label] = [...(merged[clause][kind][label] ?? []), ...tests];
        }
      }
    }
  }
  return tidy(merged);
}

function tidy(joined: StepTests): StepTests {
  const sortTests = (record: Record<string, string[]>) =>
    sortedByKey(
      Object.fromEntries(Object.entries(record).map(([label, tests]) => [label, [...new Set(tests)].sort()])),
    );
  const clauses = Object.entries(joined).map(([clause, { steps, edges }]): [string, StepTests[string]] => [
    clause,
    { steps: sortTests(steps), edges: sortTests(edges) },
  ]);
  return sortedByKey(Object.fromEntries(clauses));
}
