import type { Run } from './subject.ts';

/** How a subject is measured in one realm; times are milliseconds. */
export interface Sampling {
  /** Time the first run only. */
  cold: boolean;
  /** How long the engine is given to compile before a batch counts. */
  warmUp: number;
  /** The least length of a timed batch. */
  batch: number;
  /** How many batches count. */
  samples: number;
  /** After this time the batches that there are must do. */
  patience: number;
}

/**
 * Times `run`, and gives nanoseconds an operation, one figure a batch. Batches that are too short or too early are no
 * figures: they find the number of operations, and warm the engine up. `now` gives milliseconds, and may be as coarse as
 * Date.now: between two of its ticks, time is told by how often it can be asked until the next.
 * The function's text is evaluated in the measured realm, so it sees nothing of this file.
 * @throws Error when the run takes no time at all, and whatever `run` and `prepare` throw
 */
export function measure<Input>(
  run: Run<Input>,
  prepare: (count: number) => Input,
  { cold, warmUp, batch, samples, patience }: Sampling,
  now: () => number,
): number[] {
  // How often the clock can be asked in a millisecond: the most that was seen, since the engine gets faster at it.
  let rate = 0;
  const awaitTick = () => {
    const before = now();
    let after = now();
    let calls = 1;
    for (; after === before; calls++) after = now();
    rate = Math.max(rate, calls / (after - before));
    return { after, calls };
  };
  for (let i = 0; i < 5; i++) awaitTick();

  const kept: unknown[] = [];
  const time = (count: number) => {
    const input = prepare(count);
    const start = awaitTick().after;
    kept[0] = run(count, input);
    const end = awaitTick();
    return Math.max(0, end.after - start - end.calls / rate);
  };
  if (cold) return [time(1) * 1e6];

  const figures: number[] = [];
  const began = now();
  for (let count = 1; figures.length < samples; ) {
    const elapsed = time(count);
    const spent = now() - began;
    if (elapsed < batch) {
      if (count > 1e12) throw new Error('the run takes no time: the engine has dropped its work');
      figures.length = 0;
      count = Math.ceil(count * Math.min(8, (1.5 * batch) / elapsed));
    } else if (spent >= warmUp) {
      figures.push((elapsed * 1e6) / count);
      if (spent > patience) break;
    }
  }
  return figures;
}

/**
 * Gives the bytes an operation that what `run` returns keeps in use: one figure, over a thousand operations. What the
 * first operation makes for all that follow does not count.
 * The function's text is evaluated in the measured realm, so it sees nothing of this file.
 * @throws whatever `run` and `prepare` throw
 */
export function measureHeap<Input>(
  run: Run<Input>,
  prepare: (count: number) => Input,
  heapUsed: () => number,
): number[] {
  const count = 1000;
  const kept: unknown[] = [run(1, prepare(1)), null];
  const before = heapUsed();
  kept[1] = run(count, prepare(count));
  const after = heapUsed();
  // The list is looked at once more, so that no engine believes it to be garbage by now.
  return kept.includes(null) ? [] : [Math.max(0, after - before) / count];
}
