import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const statuses = ['pass', 'fail', 'expected-fail', 'unexpected-pass', 'skip', 'crash', 'timeout'] as const;

/** What one column answered to one test; `ms` is milliseconds, null where nothing ran. */
export interface Result {
  status: (typeof statuses)[number];
  message: string | null;
  ms: number | null;
}

/** The results of a column that ran, by test path; `seconds` is the time that this took (what the cache
 * answers counts with the time that it took when it ran), `cached` how many it took from the cache. */
export interface Ran {
  version: string;
  driver: string;
  seconds: number;
  cached: number;
  tests: Record<string, Result>;
}

/** A column that could not run: why, and the command that helps. */
export interface Missing {
  missing: string;
  install: string;
}

export type ColumnResults = Ran | Missing;

/** Part `index` (from 1) of `count`. */
export interface Shard {
  index: number;
  count: number;
}

const folder = 'out/results';

/** A file in out/results; a shard's has its part in the name. */
export function resultsFile(root: string, name: string, shard: Shard | null): string {
  return join(root, folder, shard ? `${name}.${shard.index}of${shard.count}.json` : `${name}.json`);
}

/** Writes JSON such that a reader never finds half a file. */
export function writeJson(file: string, value: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, `${JSON.stringify(value, null, 1)}\n`);
  renameSync(unfinished, file);
}

/** Writes a file of results as they come: at most once in a second, at the end, and when the process ends before that. */
export class ResultsWriter {
  readonly file: string;
  readonly results: () => unknown;
  timer: NodeJS.Timeout | undefined;
  readonly flush = () => this.write();

  /** `results` gives the content at the time of writing. */
  constructor(file: string, results: () => unknown) {
    this.file = file;
    this.results = results;
    process.on('exit', this.flush);
  }

  changed(): void {
    this.timer ??= setTimeout(this.flush, 1000);
  }

  close(): void {
    process.off('exit', this.flush);
    this.write();
  }

  private write(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    writeJson(this.file, this.results());
  }
}

/** The shards of a name that lie in out/results, in order. Throws an Error when they are not the parts of one whole. */
export function readShards<T>(root: string, name: string): T[] {
  const path = join(root, folder);
  const found = (existsSync(path) ? readdirSync(path) : []).flatMap((file) => {
    const [, index, count] = file.startsWith(`${name}.`)
      ? (/^(\d+)of(\d+)\.json$/.exec(file.slice(name.length + 1)) ?? [])
      : [];
    return index === undefined ? [] : { index: Number(index), count: Number(count), file: join(path, file) };
  });
  found.sort((a, b) => a.index - b.index);
  const { count = 0 } = found[0] ?? {};
  if (
    found.some((shard, position) => shard.count !== count || shard.index !== position + 1) ||
    found.length !== count
  ) {
    const names = found.map(({ index, count }) => `${index}of${count}`).join(' ');
    throw new Error(
      `${folder}/${name}: these are not all parts of one run: ${names}; run the others, or delete the old ones`,
    );
  }
  return found.map(({ file }) => JSON.parse(readFileSync(file, 'utf8')));
}

/**
 * Joins the shards of a column; a test is in one shard only, so none is lost. All parts missing is missing.
 * @throws Error when the parts are of different versions or drivers, or when only some are missing
 */
export function mergeResults(column: string, shards: ColumnResults[]): ColumnResults {
  const ran = shards.filter((shard) => 'tests' in shard);
  if (ran.length === 0) return shards[0];
  const kinds = new Set(
    shards.map((shard) => ('tests' in shard ? Object.values(headOf(shard)).join(', ') : shard.missing)),
  );
  if (kinds.size > 1) throw new Error(`${column}: the shards differ: ${[...kinds].join(' | ')}; run all of them alike`);
  const sum = (of: (shard: Ran) => number) => ran.reduce((total, shard) => total + of(shard), 0);
  const tests = sortedByKey<Result>(Object.assign({}, ...ran.map((shard) => shard.tests)));
  return { ...headOf(ran[0]), seconds: sum(({ seconds }) => seconds), cached: sum(({ cached }) => cached), tests };
}

/** What is said of a column before its results: the same in all its shards. */
function headOf({ seconds: _seconds, cached: _cached, tests: _tests, ...head }: Ran) {
  return head;
}

/** A copy whose keys are in order. */
export function sortedByKey<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
