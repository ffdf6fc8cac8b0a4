import { matchesGlob } from 'node:path';
import type { Column } from './columns.ts';
import { covers } from './columns.ts';
import type { Verdict } from './interpret.ts';
import { parseLines } from './lines.ts';
import type { Result } from './results.ts';
import type { Test } from './tests.ts';

/** A line of expected-failures.txt: in this column, the tests that match the glob fail, and why. */
export interface Expectation {
  line: number;
  /** A column, or a glob that columns match. */
  column: string;
  glob: string;
  /** What happens: a reason that starts with `crash:` or `timeout:` expects that, any other a failed test. */
  status: 'fail' | 'crash' | 'timeout';
  reason: string;
}

const file = 'test262-ses/expected-failures.txt';

/** Parses the list; a malformed line is left out and becomes a problem, which names it. */
export function parseExpectations(text: string): { expectations: Expectation[]; problems: string[] } {
  const { entries, problems } = parseLines(file, text, (content, line): Expectation | string => {
    const [, column, glob, reason] = /^(\S+)\s+(\S+)\s+(\S.*?)\s*$/.exec(content) ?? [];
    if (reason === undefined || /^https?:\S*$/.test(reason)) return 'expected "column path-or-glob reason [link]"';
    const status = /^(crash|timeout):/.exec(reason)?.[1] as 'crash' | 'timeout' | undefined;
    return { line, column, glob, status: status ?? 'fail', reason };
  });
  return { expectations: entries, problems };
}

/** A problem for each line that can never apply: an unknown column, or no test of the suite that the column runs. */
export function staleExpectations(expectations: Expectation[], columns: Column[], tests: Test[]): string[] {
  return expectations.flatMap(({ line, column: key, glob }) => {
    const named = columns.filter((column) => matches(key, column.key));
    if (named.length === 0) {
      return `${file}:${line}: unknown column ${key}; known: ${columns.map((c) => c.key).join(', ')}`;
    }
    const matching = tests.filter((test) => matches(glob, test.path));
    const applies = named.some((column) =>
      matching.some((test) => covers(column, test.path) && !lacking(column, test)),
    );
    return applies
      ? []
      : `${file}:${line}: stale: the column ${key} runs no test that matches ${glob}; remove the line`;
  });
}

/** The first feature that a test needs and the column lacks; null when it can run. A module needs the feature `module`. */
export function lacking(column: Column, { frontmatter }: Test): string | null {
  const needed = frontmatter.flags.includes('module') ? ['module', ...frontmatter.features] : frontmatter.features;
  return needed.find((feature) => column.without.has(feature)) ?? null;
}

/** The result to report for a verdict, by what was expected of the test in this column. */
export function againstExpectations(expectations: Expectation[], column: string, path: string, verdict: Verdict) {
  const expected = expectations.find((line) => matches(line.column, column) && matches(line.glob, path));
  const result = (status: Result['status'], message: string | null) => ({ status, message });
  if (!expected) return result(verdict.status, verdict.message);
  if (verdict.status === 'pass') {
    return result('unexpected-pass', `passes, but ${file}:${expected.line} expects it to fail; remove the line`);
  }
  if (verdict.status !== expected.status) return result(verdict.status, verdict.message);
  return result('expected-fail', `${expected.reason} (${verdict.message})`);
}

/** The beginning of the reason for what an implementation does not have yet. */
export const notYet = 'not yet: ';

function matches(glob: string, path: string): boolean {
  return glob === path || matchesGlob(path, glob);
}
