import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { entryOf, folderOf, type ListedPackage } from '../packages.ts';
import { runProcess } from '../process.ts';
import type { Realm } from './realms.ts';

/** What became of a package in a realm: null where it loads, else what is wrong. */
export type Outcome = string | null;

/** A package in a realm. */
export interface Task {
  listed: ListedPackage;
  realm: Realm;
}

export interface Loading {
  /** The folder in whose `node_modules` the packages are. */
  installed: string;
  /** Milliseconds that a package has. */
  limit: number;
  /** Gets what became of each. */
  onOutcome(task: Task, outcome: Outcome): void;
  /** Ends all processes when aborted. */
  signal?: AbortSignal;
}

const probe = join(import.meta.dirname, 'probe.cjs');
const atOnce = 2;

/** The beginning of what is wrong where a package has used up its time. Another time it may not. */
export const tookTooLong = 'it took more than ';

/**
 * Loads each package in its realm, in a process of its own, by `require`, by `import`, or by one after the other where it
 * is made for both.
 * @throws the reason of the signal when that is aborted, and Error when a realm cannot be made, or a package is not there or
 *   has no program
 */
export async function loadAll(tasks: Task[], loading: Loading): Promise<void> {
  const queue = [...tasks];
  const work = async (): Promise<void> => {
    for (let task = queue.shift(); task; task = queue.shift()) loading.onOutcome(task, await loadOne(task, loading));
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
  } finally {
    // When one has failed, no other begins.
    queue.length = 0;
  }
}

async function loadOne({ listed, realm }: Task, { installed, limit, signal }: Loading): Promise<Outcome> {
  const cwd = folderOf(installed, listed);
  const files = entriesOf(cwd, listed);
  const { scripts, lockdownOptions, freezes } = realm;
  // A package may print what it likes.
  const mark = `${randomUUID()} `;
  const command = [process.execPath, probe, mark, JSON.stringify({ scripts, lockdownOptions, freezes }), ...files];
  let answer: string | undefined;
  try {
    const { status, stdout, stderr } = await runProcess(command, { cwd, limit, signal });
    answer = stdout.split('\n').find((line) => line.startsWith(mark));
    if (answer === undefined)
      return `it ended the process with ${status === null ? 'a signal' : `status ${status}`}: ${lineOf(stderr)}`;
  } catch (error) {
    signal?.throwIfAborted();
    return (error as Error).message;
  }
  const { error, realm: failure } = JSON.parse(answer.slice(mark.length));
  if (failure !== undefined) throw new Error(`the realm ${realm.key} cannot be made: ${failure}`);
  return error;
}

const lineOf = (text: string): string => text.split('\n').find((line) => /\S/.test(line)) ?? 'no word';

/** The ways to load a package of a kind. */
const waysOf = { cjs: ['require'], esm: ['import'], dual: ['require', 'import'] } as const;

/** The arguments of probe.cjs. */
function entriesOf(folder: string, { name, version, kind }: ListedPackage): string[] {
  return waysOf[kind].flatMap((way) => {
    let file: string | null;
    try {
      file = entryOf(folder, way);
    } catch (error) {
      throw new Error(`${name} is not installed in ${folder}: ${(error as Error).message}`);
    }
    if (file !== null) return [way, file];
    throw new Error(`${name}@${version} cannot be had by ${way}, so it is not ${kind}: correct the list`);
  });
}
