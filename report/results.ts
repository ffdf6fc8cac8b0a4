import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { statuses } from '../test262-ses/runner/results.ts';
import { modes } from '../test262-ses/runner/test262/modes.ts';
import { isReason } from '../test262-ses/runner/test262/reasons.ts';
import { resultsName } from '../test262-ses/runner/test262/results.ts';
import { InputError, type Json, number, object, readJson, text } from './json.ts';
import type { Column, Missing, Ran, Result, Test262Outcome, Test262Ran } from './model.ts';

/** Reads the results of a column. */
export function readResults(value: unknown): Ran | Missing {
  return readOutcome(value, readResult);
}

/**
 * Reads what the columns made of test262's own tests; a column that was not asked has no entry.
 * @param tolerate reads a file, and takes note of what is wrong with it
 */
export function readTest262(
  root: string,
  columns: Column[],
  tolerate: <T>(file: string, read: () => T) => T | null,
): Test262Outcome[] {
  const files = modes.flatMap((mode) =>
    columns.map((column) => ({ mode, column, file: `out/results/${resultsName(mode, column.key)}.json` })),
  );
  return files.flatMap(({ mode, column, file }) => {
    if (!existsSync(join(root, file))) return [];
    const outcome = tolerate(file, () => readTest262Outcome(readJson(root, file)));
    return outcome ? [{ mode, column, outcome }] : [];
  });
}

function readTest262Outcome(value: unknown): Test262Ran | Missing {
  const outcome = readOutcome(value, (entry, path) => {
    const reason = text(entry.reason);
    return { ...readResult(entry, path), reason: isReason(reason) ? reason : null };
  });
  if (outcome.kind === 'missing') return outcome;
  const { folder, revision, filter } = object(value, 'the file');
  return { ...outcome, folder: text(folder), revision: text(revision) || null, filter: text(filter) || null };
}

function readOutcome<R extends Result>(value: unknown, read: (entry: Json, path: string) => R) {
  const data = object(value, 'the file');
  if (data.missing) return { kind: 'missing' as const, reason: text(data.missing), install: text(data.install) };
  const tests = Object.entries(object(data.tests, 'tests'));
  return {
    kind: 'ran' as const,
    version: text(data.version),
    driver: text(data.driver),
    seconds: number(data.seconds),
    cached: number(data.cached),
    tests: new Map(tests.map(([path, entry]): [string, R] => [path, read(object(entry, path), path)])),
  };
}

function readResult({ status, message, ms }: Json, path: string): Result {
  const known = statuses.find((s) => s === status);
  if (!known) throw new InputError(`${path} has the unknown status ${JSON.stringify(status)}`);
  return { status: known, message: text(message) || null, ms: typeof ms === 'number' ? ms : null };
}
