import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Summary } from './statistics.ts';
import { summarize } from './statistics.ts';
import type { Subject, Variant } from './subject.ts';

/**
 * One figure: nanoseconds an operation or, where the unit says so, bytes. `ratio` is `min` to the `min` of plain, on the same engine and in the
 * same run: what disturbs a machine only ever adds time, so the least disturbed samples are what can be compared. It is
 * null where plain has no figure. `rate` is the megabytes of source that are read in a second.
 */
export interface Row extends Summary {
  clause: string;
  subject: string;
  variant: Variant;
  ratio: number | null;
  unit?: 'bytes';
  rate?: number;
}

/** What out/bench/<engine>.json holds. */
export interface Figures {
  engine: string;
  version: string;
  rows: Row[];
}

/** Makes a subject's rows from the samples of its variants. */
export function makeRows(made: Subject, samples: Map<Variant, number[]>): Row[] {
  const { clause, subject, operations = 1, bytes } = made;
  const summaries = Array.from(samples, ([variant, list]) => {
    return { variant, summary: summarize(list.map((nanoseconds) => nanoseconds / operations)) };
  });
  const plain = summaries.find(({ variant }) => variant === 'plain')?.summary.min;
  return summaries.map(({ variant, summary }) => {
    const row: Row = { clause, subject, variant, ...summary, ratio: plain ? summary.min / plain : null };
    if (made.heap) row.unit = 'bytes';
    if (bytes !== undefined && summary.min > 0) row.rate = (1000 * bytes) / (summary.min * operations);
    return row;
  });
}

/** How many times the peer's figure a figure is, of the same run; null where the peer has none. */
export function timesPeer({ clause, subject, min }: Row, rows: Row[]): number | null {
  const peer = rows.find((row) => row.variant === 'peer' && row.clause === clause && row.subject === subject);
  return peer && peer.min > 0 ? min / peer.min : null;
}

const pathOf = (root: string, engine: string) => join(root, 'out', 'bench', `${engine}.json`);

/**
 * Reads an engine's figures, or null when there are none.
 * @throws Error when the file is no list of figures
 */
export function readFigures(root: string, engine: string): Figures | null {
  const path = pathOf(root, engine);
  if (!existsSync(path)) return null;
  try {
    const figures = JSON.parse(readFileSync(path, 'utf8'));
    if (!Array.isArray(figures?.rows)) throw new Error('it has no rows');
    return figures;
  } catch (error) {
    throw new Error(`${path} cannot be read (${(error as Error).message}): delete it, and run the bench again`);
  }
}

/** Writes an engine's figures, whole or not at all. */
export function writeFigures(root: string, figures: Figures): void {
  const path = pathOf(root, figures.engine);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, `${JSON.stringify(figures, null, 2)}\n`);
  renameSync(`${path}.new`, path);
}

/** Replaces one subject's rows. All rows then stand in the order of `subjects`; one of none of them is dropped. */
export function replaceRows(rows: Row[], replaced: Subject, fresh: Row[], subjects: Subject[]): Row[] {
  return subjects.flatMap((subject) => (subject === replaced ? fresh : rowsOf(rows, subject)));
}

export const rowsOf = (rows: Row[], { clause, subject }: Subject): Row[] =>
  rows.filter((row) => row.clause === clause && row.subject === subject);
