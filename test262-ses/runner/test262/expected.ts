import { existsSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import type { Column } from '../columns.ts';
import type { Verdict } from '../interpret.ts';
import { parseLines } from '../lines.ts';
import { type Mode, modes } from './modes.ts';
import { isReason, probableReason, type Reason, reasons } from './reasons.ts';
import type { Test262Result } from './results.ts';

/** A line of the list: in this mode and these columns, the tests that match the glob differ, and why. */
export interface Expectation {
  line: number;
  mode: Mode;
  columns: string;
  glob: string;
  reason: Reason;
}

const file = 'test262-ses/test262-expected.txt';
const form = 'expected "mode columns path-or-glob reason [explanation]"';

/** Parses the list; a malformed line is left out and becomes a problem, which names it. */
export function parseExpectations(text: string): { entries: Expectation[]; problems: string[] } {
  return parseLines(file, text, (content, line): Expectation | string => {
    const [name, columns, glob, reason] = content.trim().split(/\s+/);
    const mode = modes.find((known) => known === name);
    if (!mode || reason === undefined) return `${form}, where the mode is ${modes.join(' or ')}`;
    if (isReason(reason) && reason !== 'engine') return { line, mode, columns, glob, reason };
    const known = Object.keys(reasons).filter((key) => key !== 'engine');
    return `unknown reason ${reason}; the known ones are ${known.join(', ')}`;
  });
}

/** The list, and a problem for each line that is malformed or can apply to no column or no test. */
export function readExpectations(root: string, columns: Column[], paths: string[]) {
  const path = join(root, file);
  const { entries, problems } = parseExpectations(existsSync(path) ? readFileSync(path, 'utf8') : '');
  const stale = entries.flatMap(({ line, columns: keys, glob }) => {
    if (!columns.some(({ key }) => matches(keys, key))) return `${file}:${line}: no column matches ${keys}`;
    return paths.some((path) => matches(glob, path)) ? [] : `${file}:${line}: stale: no test matches ${glob}`;
  });
  return { expectations: entries, problems: [...problems, ...stale] };
}

/** The result of a test that passes on the plain engine, by what was expected of it. */
export function againstExpectations(
  expectations: Expectation[],
  [mode, column, path]: [mode: Mode, column: Column, path: string],
  { status, message }: Verdict,
): Omit<Test262Result, 'ms'> {
  const expected = expectations.find(
    (line) => line.mode === mode && matches(line.columns, column.key) && matches(line.glob, path),
  );
  if (status === 'pass') {
    if (!expected) return { status, message, reason: null };
    const wrong = `passes, but ${file}:${expected.line} expects it to differ; remove the line`;
    return { status: 'unexpected-pass', message: wrong, reason: null };
  }
  if (expected && status === 'fail') return { status: 'expected-fail', message, reason: expected.reason };
  return { status, message, reason: probableReason(mode, column.implementation, path, message ?? '') };
}

function matches(glob: string, text: string): boolean {
  return glob === text || matchesGlob(text, glob);
}
