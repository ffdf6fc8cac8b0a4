import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Column, missingWord } from './columns.ts';
import type { Answer, Run } from './interpret.ts';
import { runShell } from './shell.ts';

/** A script that is evaluated before a test, under the name by which messages call it. */
export interface Script {
  name: string;
  text: string;
}

/** What a driver needs to run the tests of one column. */
export interface DriverContext {
  root: string;
  column: Column;
  /** The implementation's scripts. */
  prelude: Script[];
  /** All harness files by name. */
  harness: Map<string, string>;
}

/** Evaluates runs on an engine; each run is answered exactly once, in any order. */
export type Driver = (
  context: DriverContext,
  runs: Run[],
  onAnswer: (run: Run, answer: Answer) => void,
) => Promise<void>;

/** Processes that run at the same time. */
export const processes = 2;

/** Why a column cannot run, and the command that may help. */
export class ColumnError extends Error {
  readonly install: string;
  /** Whether the engine is just not on this machine; else something of ours is broken. */
  readonly isMissing: boolean;

  constructor(message: string, install: string, isMissing: boolean) {
    super(message);
    this.install = install;
    this.isMissing = isMissing;
  }
}

/** A column that can run: what a driver needs, and the version that the engine's shell gives. */
export interface OpenColumn {
  context: DriverContext;
  version: string;
}

/**
 * Finds out whether a column can run.
 * @throws ColumnError when the engine, its shell or a script of the implementation is not there or does not work
 */
export async function openColumn(root: string, column: Column, harness: Map<string, string>): Promise<OpenColumn> {
  const missing = missingWord(column.command, root);
  if (missing) throw new ColumnError(`${missing} is not there`, column.install, true);
  const context: DriverContext = { root, column, harness, prelude: readPrelude(root, column) };
  return { context, version: await readVersion(root, column) };
}

function readPrelude(root: string, { prelude }: Column): Script[] {
  return prelude.map((name) => {
    try {
      return { name, text: readFileSync(join(root, name), 'utf8') };
    } catch {
      const install = name.startsWith('node_modules/') ? 'npm ci' : 'npm run build';
      throw new ColumnError(`the prelude ${name} is not there`, install, false);
    }
  });
}

async function readVersion(root: string, { command, timeout, install }: Column): Promise<string> {
  const lines: string[] = [];
  const onLine = (line: string) => lines.push(line) < 100;
  const { kind, code, stderr } = await runShell([...command, '--version'], { cwd: root, timeout, onLine });
  const version = lines[0]?.trim() ?? '';
  if (kind === 'exit' && code === 0 && version !== '') return version;
  const why =
    stderr.split('\n').find((line) => /error/i.test(line)) ?? `${kind}, status ${code} ${stderr.slice(0, 200)}`;
  throw new ColumnError(`its shell does not answer --version: ${why.trim()}`, install, false);
}

/** The scripts that a run needs in its realm, in order. */
export function scriptsBefore(run: Run, { prelude, harness }: DriverContext): Script[] {
  return [...prelude, ...run.harness.map((name) => ({ name, text: harness.get(name) as string }))];
}

/** Works off a list with as many workers as there are processes. */
export async function inParallel<T>(items: T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: processes }, worker));
}
