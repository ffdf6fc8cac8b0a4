// What a run of the consumers leaves in out/consumers.json, and how it is shown.
import type { Check, Figure, Row } from './consumer.ts';

/** What came of one consumer. */
export interface Outcome {
  name: string;
  title: string;
  /** Whether it ran only as far as `npm test` goes. */
  bounded: boolean;
  /** How long it took, without the installation of its packages. */
  seconds: number;
  rows: Row[];
}

export const hasPassed = ({ expected, outcome }: Check): boolean => outcome === expected;

/** The checks of all rows. */
export function countChecks(rows: readonly Row[]): { passed: number; failed: number } {
  const checks = rows.flatMap((row) => row.checks);
  const passed = checks.filter(hasPassed).length;
  return { passed, failed: checks.length - passed };
}

/**
 * What is kept after a run. An outcome takes the place of an earlier one of the same consumer: a bounded one that of a
 * bounded one only. Consumers that are no more, which are not in `known`, are left out.
 */
export function mergeOutcomes(earlier: readonly Outcome[], later: readonly Outcome[], known: string[]): Outcome[] {
  const replaces = (one: Outcome, other: Outcome) => one.name === other.name && (other.bounded || !one.bounded);
  const kept = earlier.filter((other) => known.includes(other.name) && !later.some((one) => replaces(one, other)));
  return [...kept, ...later].toSorted((a, b) => a.name.localeCompare(b.name) || Number(a.bounded) - Number(b.bounded));
}

/**
 * Reads the text of out/consumers.json.
 * @throws Error when it is of another shape, saying where
 */
export function parseOutcomes(text: string): Outcome[] {
  const { consumers } = fields(JSON.parse(text), 'the file');
  return list(consumers, 'consumers').map((value) => {
    const { name, title, bounded, seconds, rows } = fields(value, 'a consumer');
    const of = string(name, 'the name of a consumer');
    return {
      name: of,
      title: string(title, `the title of ${of}`),
      bounded: bounded === true,
      seconds: number(seconds, `the seconds of ${of}`),
      rows: list(rows, `the rows of ${of}`).map((row) => parseRow(row, of)),
    };
  });
}

function parseRow(value: unknown, of: string): Row {
  const { subject, checks, figures, drawing } = fields(value, `a row of ${of}`);
  return {
    subject: string(subject, `the subject of a row of ${of}`),
    checks: list(checks, `the checks of ${of}`).map((entry): Check => {
      const { name, expected, outcome } = fields(entry, `a check of ${of}`);
      const named = string(name, `the name of a check of ${of}`);
      return {
        name: named,
        expected: string(expected, `what ${of} expects of "${named}"`),
        outcome: string(outcome, `the outcome of "${named}" of ${of}`),
      };
    }),
    figures: list(figures, `the figures of ${of}`).map((entry): Figure => {
      const { name, value, unit } = fields(entry, `a figure of ${of}`);
      const named = string(name, `the name of a figure of ${of}`);
      return { name: named, value: number(value, `"${named}" of ${of}`), unit: string(unit, `the unit of "${named}"`) };
    }),
    ...(drawing === undefined ? {} : { drawing: parseDrawing(drawing, `the drawing of ${of}`) }),
  };
}

function parseDrawing(value: unknown, what: string): Row['drawing'] {
  const { title, svg } = fields(value, what);
  return { title: string(title, `the title of ${what}`), svg: string(svg, `the svg of ${what}`) };
}

function fields(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${what} is not an object`);
  return value as Record<string, unknown>;
}

function list(value: unknown, what: string): unknown[] {
  if (!Array.isArray(value)) throw new Error(`${what} are not a list`);
  return value;
}

function string(value: unknown, what: string): string {
  if (typeof value !== 'string') throw new Error(`${what} is not a string`);
  return value;
}

function number(value: unknown, what: string): number {
  if (typeof value !== 'number') throw new Error(`${what} is not a number`);
  return value;
}

/** A figure for people, with three digits. */
export const formatFigure = ({ name, value, unit }: Figure): string => {
  const rounded = Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(3));
  return `${name} ${rounded} ${unit}`.trimEnd();
};

/** A line for each row, and below them the checks that failed. */
export function renderTable(outcomes: readonly Outcome[]): string {
  const rows = outcomes.flatMap(({ name, bounded, rows }) =>
    rows.map((row) => ({ ...row, name: bounded ? `${name} (bounded)` : name })),
  );
  const cells = rows.map(({ name, subject, checks, figures }) => {
    const passed = checks.filter(hasPassed).length;
    return [name, subject, `${passed}/${checks.length}`, figures.map(formatFigure).join(', ')];
  });
  const table = [['consumer', 'subject', 'checks', 'figures'], ...cells];
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  const lines = table.map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column]))
      .join('  ')
      .trimEnd(),
  );
  const failures = rows.flatMap(({ name, subject, checks }) =>
    checks
      .filter((check) => !hasPassed(check))
      .map((check) => `failed: ${name}, ${subject}: ${check.name}: ${check.outcome}, not ${check.expected}`),
  );
  return [...lines, ...failures].join('\n');
}
