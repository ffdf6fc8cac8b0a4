import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Column } from './columns.ts';
import type { Verdict } from './interpret.ts';
import { testFolder } from './tests.ts';

/** What is known of one test in one column; `ms` is the time of all its runs. */
export interface Cell extends Verdict {
  ms: number;
  steps?: string[];
}

/** SHA-256 over texts, in hexadecimal; no two different lists of texts are the same input. */
export function digest(texts: string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}:`).update(text);
  return hash.digest('hex');
}

/**
 * A digest of all that a column's verdicts depend on but the tests: the engine's version, the command and the content of the
 * shell. That is every file that the command names, what lies beside and below it, the parts that all shells share, the
 * tables of intrinsics, which an implementation may read, and the modules that tests import.
 */
export function fingerprint(root: string, column: Column, version: string): string {
  const named = column.command
    .map((word) => relative(root, join(root, word)))
    .filter((word) => word.includes('/') && !word.startsWith('..') && existsSync(join(root, word)));
  const folders = named.map(dirname).filter((folder) => !/^(out|node_modules)\b/.test(folder));
  const files = [...folders, 'test262-ses/hosts'].flatMap((folder) =>
    globSync(`${folder}/**/*.{ts,js,mjs,cjs,sh,json,c,h}`, { cwd: root, exclude: ['**/*.test.ts'] }),
  );
  const fixtures = globSync(`${testFolder}/**/*_FIXTURE.js`, { cwd: root });
  const tables = globSync('spec/{intrinsics,properties}.{json,ts}', { cwd: root });
  const paths = [...new Set([...named, ...files, ...fixtures, ...tables])].sort();
  const contents = paths.flatMap((path) => {
    const file = join(root, path);
    return existsSync(file) && statSync(file).isFile() ? [path, readFileSync(file, 'latin1')] : [];
  });
  return digest([version, ...column.command, ...column.stepsArguments, ...contents]);
}

/** The cells of one column from former runs: a file of JSON lines, to which each new cell is added at once. */
export class Cache {
  readonly file: string;
  readonly cells = new Map<string, { key: string; cell: Cell }>();
  lines = 0;

  constructor(root: string, name: string) {
    this.file = join(root, 'out/cache', `${name}.jsonl`);
    if (!existsSync(this.file)) return;
    for (const line of readFileSync(this.file, 'utf8').split('\n')) {
      this.lines += 1;
      try {
        const { test, key, cell } = JSON.parse(line);
        this.cells.set(test, { key, cell });
      } catch {
        // The end of a run that was killed while it wrote.
      }
    }
  }

  /** The cell of a test, when it was stored under the same key. */
  get(test: string, key: string): Cell | undefined {
    const stored = this.cells.get(test);
    return stored?.key === key ? stored.cell : undefined;
  }

  /** Stores the cell. A hang and a crash are not stored: they may be the machine's, and are tried again. */
  set(test: string, key: string, cell: Cell): void {
    if (cell.status === 'crash' || cell.status === 'timeout') return;
    mkdirSync(dirname(this.file), { recursive: true });
    appendFileSync(this.file, `${JSON.stringify({ test, key, cell })}\n`);
    this.cells.set(test, { key, cell });
    this.lines += 1;
  }

  /** Rewrites the file without the lines that later ones have replaced, when they are the greater part. */
  compact(): void {
    if (this.lines <= 2 * this.cells.size + 1) return;
    const lines = [...this.cells].map(([test, { key, cell }]) => `${JSON.stringify({ test, key, cell })}\n`);
    writeFileSync(`${this.file}.new`, lines.join(''));
    renameSync(`${this.file}.new`, this.file);
    this.lines = lines.length;
  }
}
