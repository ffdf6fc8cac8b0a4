import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ListedPackage } from '../packages.ts';
import { loadAll, type Outcome, type Task, tookTooLong } from './load.ts';
import { digestOf, type Realm } from './realms.ts';
import { type Explanation, type Found, parseExplanations } from './results.ts';

export interface Sweep {
  /** The folder in whose `node_modules` the packages are. */
  installed: string;
  list: ListedPackage[];
  realms: Realm[];
  /** A file that keeps what was found out, for the next time; null keeps nothing. */
  memory: string | null;
  /** Whether all is asked again. */
  again?: boolean;
  signal?: AbortSignal;
  /** Told of each package and realm that is done. */
  onDone(task: Task, outcome: Outcome): void;
}

const limit = 30_000;

/** What became of each package in each realm. What the memory has of the same package and realm is not asked again. */
export async function sweep({ installed, list, realms, memory, again, signal, onDone }: Sweep): Promise<Found[]> {
  const digests = new Map(realms.map((realm) => [realm, digestOf(realm)]));
  const known = memory === null || again ? {} : recall(memory);
  const keyOf = ({ listed, realm }: Task): string => `${listed.name}@${listed.version} ${digests.get(realm)}`;
  const tasks = list.flatMap((listed) => realms.map((realm) => ({ listed, realm })));
  const outcomes = new Map<string, Outcome>();
  const note = (task: Task, outcome: Outcome): void => {
    outcomes.set(keyOf(task), outcome);
    onDone(task, outcome);
  };
  const due = tasks.filter((task) => !(keyOf(task) in known));
  for (const task of tasks) if (keyOf(task) in known) note(task, known[keyOf(task)]);
  try {
    await loadAll(due, { installed, limit, signal, onOutcome: note });
  } finally {
    // What a slow machine did may be otherwise the next time.
    const kept = [...outcomes].filter(([, outcome]) => !outcome?.startsWith(tookTooLong));
    if (memory !== null) remember(memory, { ...known, ...Object.fromEntries(kept) });
  }
  return list.map((listed) => {
    const own = realms.map((realm) => [realm.key, outcomes.get(keyOf({ listed, realm })) ?? null]);
    return { ...listed, outcomes: Object.fromEntries(own) };
  });
}

function recall(memory: string): Record<string, Outcome> {
  if (!existsSync(memory)) return {};
  try {
    return JSON.parse(readFileSync(memory, 'utf8'));
  } catch {
    // It was cut off; all is asked anew.
    return {};
  }
}

function remember(memory: string, outcomes: Record<string, Outcome>): void {
  mkdirSync(dirname(memory), { recursive: true });
  writeFileSync(memory, JSON.stringify(outcomes));
}

/**
 * The explanations of the project.
 * @throws Error when the list has a malformed line
 */
export function readExplanations(): Explanation[] {
  const { explanations, problems } = parseExplanations(
    readFileSync(join(import.meta.dirname, 'explained.txt'), 'utf8'),
  );
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return explanations;
}
