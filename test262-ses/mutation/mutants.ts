import { spawnSync } from 'node:child_process';
import { UsageError } from '../runner/columns.ts';
import type { Shard } from '../runner/results.ts';

/** A mutant as the implementation's program lists it: one step of the law, transcribed wrongly in one way. */
export interface Mutant {
  /** "clause path operator". */
  id: string;
  clause: string;
  path: string;
  operator: string;
  /** What a test must reach to see it, as out/results/steps.json has it: the step, or the abrupt edge of a `?`. */
  point: string;
  /** The step's text. */
  step: string;
  file: string;
  /** The line that is changed, from 1; how it reads, and how it reads in the mutant. */
  line: number;
  was: string;
  is: string;
  /** Of the text of the whole implementation, mutated. */
  digest: string;
}

/**
 * All mutants of an implementation.
 * @throws UsageError when its program does not list them
 */
export function listMutants([program, ...args]: string[], root: string): Mutant[] {
  const { status, stdout, stderr, error } = spawnSync(program, [...args, '--list'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  try {
    if (status === 0) return JSON.parse(stdout);
  } catch {
    // Said below.
  }
  throw new UsageError(`the mutants cannot be listed: ${error?.message ?? (stderr || stdout).slice(-400)}`);
}

export interface Choice {
  clauses: string[];
  shard: Shard | null;
  /** So many mutants, evenly from all clauses. */
  sample: number | null;
}

/**
 * The mutants of a run.
 * @throws UsageError for a clause that has none
 */
export function chooseMutants(mutants: readonly Mutant[], { clauses, shard, sample }: Choice): Mutant[] {
  const known = new Set(mutants.map(({ clause }) => clause));
  const unknown = clauses.filter((clause) => !known.has(clause));
  if (unknown.length > 0) {
    throw new UsageError(`no mutants of ${unknown.join(', ')}; the clauses that have some: ${[...known].join(', ')}`);
  }
  const ofClauses = clauses.length > 0 ? mutants.filter(({ clause }) => clauses.includes(clause)) : [...mutants];
  const ofShard = shard ? ofClauses.filter((_, index) => index % shard.count === shard.index - 1) : ofClauses;
  if (sample === null || sample >= ofShard.length) return ofShard;
  return Array.from({ length: sample }, (_, index) => ofShard[Math.floor(((index + 0.5) * ofShard.length) / sample)]);
}
