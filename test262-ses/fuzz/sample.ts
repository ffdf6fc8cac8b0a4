import fc, { Arbitrary, type Random, type Value } from 'fast-check';
import type { Case } from './case.ts';

/** A generated case, with what fast-check needs to shrink it. */
export type Sampled = Value<Case>;

/** Passes on what an arbitrary makes, and keeps it: fc.sample alone gives values that cannot be shrunk. */
class Recorder extends Arbitrary<Case> {
  readonly #inner: Arbitrary<Case>;
  readonly values: Sampled[] = [];

  constructor(inner: Arbitrary<Case>) {
    super();
    this.#inner = inner;
  }

  override generate(random: Random, biasFactor: number | undefined): Sampled {
    const value = this.#inner.generate(random, biasFactor);
    this.values.push(value);
    return value;
  }

  override canShrinkWithoutContext(value: unknown): value is Case {
    return this.#inner.canShrinkWithoutContext(value);
  }

  override shrink(value: Case, context: unknown): fc.Stream<Sampled> {
    return this.#inner.shrink(value, context);
  }
}

/** The cases that a seed stands for: always the same for the same seed and number. */
export function sample(cases: Arbitrary<Case>, seed: number, count: number): Sampled[] {
  const recorder = new Recorder(cases);
  fc.sample(recorder, { seed, numRuns: count });
  return recorder.values.slice(0, count);
}

/** So many simpler cases are tried at once, since a process costs more than a case. */
const width = 24;

/**
 * Looks for a simpler case that fails too, as long as there is one and there is time.
 * @param failing which of some cases fail: the index of the first, or -1
 * @param seconds after which what was found is good enough
 */
export async function shrink(
  cases: Arbitrary<Case>,
  failed: Sampled,
  failing: (candidates: Case[]) => Promise<number>,
  seconds: number,
): Promise<Case> {
  const end = performance.now() + seconds * 1000;
  let simplest = failed;
  for (;;) {
    const candidates = cases.shrink(simplest.value_, simplest.context)[Symbol.iterator]();
    const simpler = await firstFailing(candidates, failing, end);
    if (simpler === null) return simplest.value_;
    simplest = simpler;
  }
}

async function firstFailing(
  candidates: Iterator<Sampled>,
  failing: (candidates: Case[]) => Promise<number>,
  end: number,
): Promise<Sampled | null> {
  while (performance.now() < end) {
    const some: Sampled[] = [];
    for (let next = candidates.next(); !next.done; next = candidates.next()) {
      some.push(next.value);
      if (some.length === width) break;
    }
    if (some.length === 0) return null;
    const index = await failing(some.map(({ value_ }) => value_));
    if (index >= 0) return some[index];
  }
  return null;
}
