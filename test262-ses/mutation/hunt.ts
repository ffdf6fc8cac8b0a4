import { basename } from 'node:path';
import { type DriverContext, processes, scriptsBefore } from '../runner/driver.ts';
import { interpret, judge, type Run, type Verdict } from '../runner/interpret.ts';
import type { Test } from '../runner/tests.ts';
import type { Answers, Killer } from './answers.ts';
import type { Mutant } from './mutants.ts';
import { MutantShell } from './shell.ts';

/** A test that passes without a mutation. */
export interface Candidate {
  test: Test;
  /** How long it takes, in milliseconds. */
  ms: number;
  /** Of all that its verdict depends on but the implementation. */
  digest: string;
}

/** What a hunt needs. */
export interface Ground {
  context: DriverContext;
  /** The tests that can see a mutant. */
  candidates(mutant: Mutant): Candidate[];
  answers: Answers;
  /** Whether the first round is enough for a mutant, so that it survives when that does not kill it. */
  isSettled(mutant: Mutant): boolean;
}

/** A test fails without a mutation too, so what it says of a mutant is worth nothing. */
export class BaselineError extends Error {}

/** So many tests are asked of every mutant before any is asked all: most mutants need no more, and it is soon known. */
const firstRound = 30;

/**
 * Asks of each mutant the tests that can see it, until one does not pass. Several mutants are hunted at a time.
 * @param onOutcome receives what killed a mutant, or null when it survived
 * @throws BaselineError when what killed a mutant does not pass without it; MutantError
 */
export async function hunt(
  mutants: readonly Mutant[],
  ground: Ground,
  onOutcome: (mutant: Mutant, killer: Killer | null) => void,
): Promise<void> {
  const killers = new Map<string, string[]>();
  const hunters = Array.from({ length: processes }, () => new Hunter(ground, killers));
  const rounds = { first: [...mutants], second: [] as Mutant[] };
  const work = async (hunter: Hunter) => {
    for (let mutant = rounds.first.shift(); mutant; mutant = rounds.first.shift()) {
      const killer = await hunter.killerOf(mutant, firstRound);
      if (killer === undefined && !ground.isSettled(mutant)) rounds.second.push(mutant);
      else onOutcome(mutant, killer ?? null);
    }
    for (let mutant = rounds.second.shift(); mutant; mutant = rounds.second.shift()) {
      onOutcome(mutant, (await hunter.killerOf(mutant)) ?? null);
    }
  };
  try {
    await Promise.all(hunters.map(work));
  } finally {
    for (const hunter of hunters) hunter.end();
  }
}

class Hunter {
  readonly #ground: Ground;
  readonly #shell: MutantShell;
  /** The tests that killed mutants of each clause in this run, the last first. */
  readonly #killers: Map<string, string[]>;

  constructor(ground: Ground, killers: Map<string, string[]>) {
    const { column, root } = ground.context;
    this.#ground = ground;
    this.#shell = new MutantShell(column.mutantsCommand, root);
    this.#killers = killers;
  }

  /**
   * What kills a mutant; null when it survives, undefined when `most` more tests do not tell. What a former run found out
   * is not asked again where nothing has changed since.
   */
  async killerOf(mutant: Mutant, most = Infinity): Promise<Killer | null | undefined> {
    const { answers } = this.#ground;
    const candidates = this.#ground.candidates(mutant);
    const known = answers.get(mutant.id);
    const isSame = known?.program === mutant.digest;
    const former = known?.killer ?? null;
    if (isSame && former && candidates.some(({ digest }) => digest === former.digest)) return former;

    const killed = this.#killers.get(mutant.clause) ?? [];
    const passed = new Set(isSame ? known.passed : []);
    const due = candidates.filter(({ digest }) => !passed.has(digest));
    if (due.length === 0) return null;
    for (const candidate of inOrder(due, mutant, former ? [former.path, ...killed] : killed).slice(0, most)) {
      const { status } = await this.#verdict(mutant.id, candidate);
      if (status !== 'pass') {
        const { path } = candidate.test;
        const killer = { path, digest: candidate.digest, how: status };
        this.#killers.set(mutant.clause, [path, ...killed.filter((other) => other !== path)]);
        answers.set(mutant.id, { program: mutant.digest, killer, passed: [] });
        return killer;
      }
      passed.add(candidate.digest);
    }
    const digests = candidates.map(({ digest }) => digest).filter((digest) => passed.has(digest));
    answers.set(mutant.id, { program: mutant.digest, killer: null, passed: digests });
    return digests.length < candidates.length ? undefined : null;
  }

  end(): void {
    this.#shell.end();
  }

  /**
   * The verdict of a test on a mutant, in its first variant. One that is not a pass counts only when the same process then
   * passes the test without a mutation.
   */
  async #verdict(mutant: string, { test, ms }: Candidate): Promise<Verdict> {
    const [run] = interpret(test);
    // Far longer than the test takes, so that a hang is told from a machine that is busy.
    const seconds = Math.min(this.#ground.context.column.timeout, 10 + (5 * ms) / 1000);
    const verdict = await this.#ask(mutant, run, seconds);
    if (verdict.status === 'pass') return verdict;
    const baseline = await this.#ask(null, run, seconds);
    if (baseline.status === 'pass') return verdict;
    throw new BaselineError(`${run.id} does not pass without a mutation either: ${baseline.message}`);
  }

  async #ask(mutant: string | null, run: Run, seconds: number): Promise<Verdict> {
    const prelude = scriptsBefore(run, this.#ground.context).map(({ text }) => text);
    return judge(run, await this.#shell.ask(mutant, run, prelude, seconds));
  }
}

/**
 * The likely killer first: one that killed the mutant, or another of its clause, before; then tests of its clause, of its
 * chapter, and all others; quick ones first.
 */
export function inOrder(candidates: readonly Candidate[], { clause, file }: Mutant, killers: string[]): Candidate[] {
  const chapter = basename(file, '.ts');
  const rank = ({ test: { path, frontmatter } }: Candidate) => {
    if (killers.includes(path)) return killers.indexOf(path);
    if (frontmatter.esid === clause) return killers.length;
    return killers.length + (path.startsWith(`${chapter}/`) ? 1 : 2);
  };
  return candidates.toSorted((a, b) => rank(a) - rank(b) || a.ms - b.ms);
}
