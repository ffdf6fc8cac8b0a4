import type { Result } from './model.ts';

/**
 * How often each kind of answer was given. `fail` counts whatever nobody expected: failures, crashes, timeouts, and
 * passes that test262-ses/expected-failures.txt denies. `run` leaves the skipped out.
 */
export interface Tally {
  pass: number;
  fail: number;
  expectedFailures: number;
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
  const counts: Tally = { pass: 0, fail: 0, expectedFailures: 0, skipped: 0, run: 0 };
  for (const { status } of answers) {
    counts[kinds[status]]++;
    if (status !== 'skip') counts.run++;
  }
  return counts;
}

/** Whether the test's code passed, whatever was expected of it; null when it did not run. */
export function verdict(status: Result['status']): boolean | null {
  if (status === 'skip') return null;
  return status === 'pass' || status === 'unexpected-pass';
}
