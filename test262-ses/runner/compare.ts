import { type Column, covers } from './columns.ts';
import { ColumnError, type DriverContext, openColumn } from './driver.ts';
import { evaluate } from './evaluate.ts';
import { lacking } from './expected.ts';
import { interpret, type Verdict } from './interpret.ts';
import { drivers } from './matrix.ts';
import type { Test } from './tests.ts';

export interface Sample {
  root: string;
  columns: Column[];
  harness: Map<string, string>;
  tests: Test[];
  /** The number of tests of each column. */
  size: number;
}

/** A line for each column with its drivers' tests a second, and a text for whatever is wrong. */
export interface Comparison {
  lines: string[];
  problems: string[];
}

/** Runs a sample of each column's tests with every driver, without the cache; a driver's verdict that differs is a problem. */
export async function compareDrivers({ root, columns, harness, tests, size }: Sample): Promise<Comparison> {
  const compared: Comparison = { lines: [], problems: [] };
  for (const column of columns) {
    const runs = (test: Test) => covers(column, test.path) && lacking(column, test) === null;
    try {
      const { context } = await openColumn(root, column, harness);
      await compareColumn(context, spread(tests.filter(runs), size), compared);
    } catch (error) {
      if (!(error instanceof ColumnError)) throw error;
      const text = `${column.key}: ${error.message}; try: ${error.install}`;
      compared[error.isMissing ? 'lines' : 'problems'].push(text);
    }
  }
  return compared;
}

async function compareColumn(context: DriverContext, tests: Test[], { lines, problems }: Comparison): Promise<void> {
  const answers: { driver: string; verdicts: Map<string, Verdict>; speed: number }[] = [];
  for (const [name, driver] of Object.entries(drivers)) {
    const verdicts = new Map<string, Verdict>();
    const started = performance.now();
    await evaluate({ driver, context, runsOf: interpret }, tests, ({ path }, cell) => verdicts.set(path, cell));
    answers.push({ driver: name, verdicts, speed: tests.length / ((performance.now() - started) / 1000) });
  }
  const { key } = context.column;
  const speeds = answers.map(({ driver, speed }) => `${driver} ${speed.toFixed(1)} tests/s`);
  lines.push(`${key}: ${tests.length} tests: ${speeds.join(', ')}`);
  for (const { path } of tests) {
    const said = answers.map(({ driver, verdicts }) => ({ driver, ...(verdicts.get(path) as Verdict) }));
    if (said.every(({ status }) => status === said[0].status)) continue;
    const texts = said.map(
      ({ driver, status, message }) => `${driver} says ${status}${message ? ` (${message})` : ''}`,
    );
    problems.push(`${key} ${path}: the drivers differ: ${texts.join('; ')}`);
  }
}

/** At most `size` items, evenly spread over the list: the same ones for the same list. */
export function spread<T>(items: T[], size: number): T[] {
  const step = Math.max(1, items.length / size);
  return Array.from({ length: Math.min(size, items.length) }, (_, index) => items[Math.floor(index * step)]);
}
