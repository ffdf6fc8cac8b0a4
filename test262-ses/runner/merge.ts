import { type Column, UsageError } from './columns.ts';
import type { ColumnRun } from './matrix.ts';
import { type ColumnResults, mergeResults, readShards, resultsFile, writeJson } from './results.ts';
import { mergeSteps } from './steps.ts';
import type { StepTests } from './unreached.ts';

/**
 * Joins the shards in out/results into one file a column, and the steps into one.
 * @throws UsageError when there are none at all. A column whose shards do not fit has the problem in its run.
 */
export function mergeSuite(root: string, columns: Column[]): ColumnRun[] {
  const steps = tryMerge(() => {
    const shards = readShards<StepTests>(root, 'steps');
    return shards.length > 0 ? mergeSteps(shards) : null;
  });
  if (steps.merged) writeJson(resultsFile(root, 'steps', null), steps.merged);
  return mergeColumns(root, columns, ({ key }) => key).map((run) =>
    run.column.stepsArguments.length > 0 ? { ...run, steps: steps.merged, problem: run.problem ?? steps.problem } : run,
  );
}

/** Joins the shards of each column that has some; `name` is that of its results. Throws as `mergeSuite` does. */
export function mergeColumns(root: string, columns: Column[], name: (column: Column) => string): ColumnRun[] {
  const runs = columns.flatMap((column): ColumnRun[] => {
    const { merged, problem } = tryMerge(() => {
      const shards = readShards<ColumnResults>(root, name(column));
      return shards.length > 0 ? mergeResults(column.key, shards) : null;
    });
    if (problem) return [{ column, results: { missing: problem, install: '' }, steps: null, problem }];
    if (!merged) return [];
    writeJson(resultsFile(root, name(column), null), merged);
    return [{ column, results: merged, steps: null, problem: null }];
  });
  if (runs.length === 0) throw new UsageError('no shards in out/results; run the parts with --shard i/n first');
  return runs;
}

function tryMerge<T>(merge: () => T): { merged: T | null; problem: string | null } {
  try {
    return { merged: merge(), problem: null };
  } catch (error) {
    return { merged: null, problem: (error as Error).message };
  }
}
