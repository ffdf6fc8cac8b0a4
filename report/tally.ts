import { notYet } from '../test262-ses/runner/expected.ts';
import type { Result } from './model.ts';

/**
 * How often each kind of answer was given. `fail` counts whatever nobody expected: failures, crashes, timeouts, and
 * passes that test262-ses/expected-failures.txt denies. Of the expected failures, `notYet` are those of what the
 * implementation does not have yet. `run` leaves the skipped out.
 */
export interface Tally {
  pass: number;
  fail: number;
  expectedFailures: number;
  notYet: number;
  skipped: number;
  run: number;
}

const kinds: Record<Result['status'], 'pass' | 'fail' | 'expectedFailures' | 'skipped'> = {
  pass: 'pass',
  fail: 'fail',
  crash: 'fail',
  timeout: 'fail',
  'unexpected-pass': 'fail',
  'expected-fail': 'expectedFailures',
  skip: 'skipped',
};

/** Counts answers. */
export function tally(answers: Result[]): Tally {
  const counts: Tally = { pass: 0, fail: 0, expectedFailures: 0, notYet: 0, skipped: 0, run: 0 };
  for (const { status, message } of answers) {
    counts[kinds[status]]++;
    if (status === 'expected-fail' && message?.startsWith(notYet)) counts.notYet++;
    if (status !== 'skip') counts.run++;
  }
  return counts;
}

/** Whether the test's code passed, whatever was expected of it; null when it did not run. */
export function verdict(status: Result['status']): boolean | null {
  if (status === 'skip') return null;
  return status === 'pass' || status === 'unexpected-pass';
}
