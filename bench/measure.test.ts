import t from 'tap';
import type { Sampling } from './measure.ts';
import { measure, measureHeap } from './measure.ts';

const sampling: Sampling = { cold: false, warmUp: 0, batch: 25, samples: 5, patience: 1e9 };

/** A made machine: asking its clock takes `ask` milliseconds, one operation `cost`; it tells time in whole `tick`s. */
function machine({ cost, ask = 1e-4, tick = 1 }: { cost: () => number; ask?: number; tick?: number }) {
  let time = 1e6;
  const counts: number[] = [];
  const now = () => {
    time += ask;
    return Math.floor(time / tick) * tick;
  };
  const run = (count: number) => {
    counts.push(count);
    time += count * cost();
  };
  return { now, run, counts, elapsed: () => time - 1e6 };
}

const nothing = () => undefined;
const isNear = (value: number, wanted: number, part: number) => Math.abs(value - wanted) <= wanted * part;

t.test('the figures are nanoseconds an operation, with a clock of one tick a millisecond', async (t) => {
  for (const cost of [1e-6, 3.3e-4, 0.07, 18.7, 400]) {
    const { now, run } = machine({ cost: () => cost });
    const figures = measure(run, nothing, sampling, now);
    t.equal(figures.length, 5);
    for (const figure of figures) t.ok(isNear(figure, cost * 1e6, 0.01), `${figure} ns is ${cost} ms`);
  }
});

t.test('a fine clock does as well', async (t) => {
  const { now, run } = machine({ cost: () => 0.002, tick: 1e-4 });
  for (const figure of measure(run, nothing, sampling, now)) t.ok(isNear(figure, 2000, 0.01), String(figure));
});

t.test('the number of operations grows until a batch is long enough, and then stays', async (t) => {
  const { now, run, counts } = machine({ cost: () => 0.01 });
  measure(run, nothing, sampling, now);
  const last = counts.slice(-5);
  t.equal(counts[0], 1);
  t.ok(last.every((count) => count === last[0] && count * 0.01 >= 25));
  t.ok(last[0] * 0.01 < 25 * 8);
});

t.test('batches that become too short, since the engine compiled the run, do not count', async (t) => {
  let calls = 0;
  const { now, run } = machine({ cost: () => (calls++ < 6 ? 0.5 : 0.001) });
  const figures = measure(run, nothing, sampling, now);
  t.equal(figures.length, 5);
  t.ok(
    figures.every((figure) => isNear(figure, 1000, 0.01)),
    String(figures),
  );
});

t.test('nothing counts before the warm-up is over', async (t) => {
  const { now, run, elapsed } = machine({ cost: () => (elapsed() < 500 ? 0.2 : 0.1) });
  const figures = measure(run, nothing, { ...sampling, warmUp: 600 }, now);
  t.ok(
    figures.every((figure) => isNear(figure, 1e5, 0.01)),
    String(figures),
  );
});

t.test('when patience is over, one batch must do', async (t) => {
  const { now, run } = machine({ cost: () => 900 });
  t.equal(measure(run, nothing, { ...sampling, patience: 500 }, now).length, 1);
  t.equal(measure(run, nothing, { ...sampling, patience: 2000 }, now).length, 3);
});

t.test('cold: the first run is the only one', async (t) => {
  const { now, run, counts } = machine({ cost: () => 12.5 });
  const figures = measure(run, nothing, { ...sampling, cold: true }, now);
  t.strictSame(counts, [1]);
  t.equal(figures.length, 1);
  t.ok(isNear(figures[0], 12.5e6, 0.01), String(figures));
});

t.test('the input is made for each batch, before its time begins', async (t) => {
  const { now, run } = machine({ cost: () => 0.5 });
  const slow = machine({ cost: () => 0 });
  const inputs: unknown[] = [];
  const prepare = (count: number) => {
    slow.run(count);
    return { count };
  };
  measure(
    (count, input) => {
      inputs.push(input);
      t.strictSame(input, { count });
      run(count);
    },
    prepare,
    sampling,
    now,
  );
  t.equal(new Set(inputs).size, inputs.length);
  t.equal(slow.counts.length, inputs.length);
});

t.test('a run that takes no time, or throws, is an error', async (t) => {
  const { now, run } = machine({ cost: () => 0 });
  t.throws(() => measure(run, nothing, sampling, now), /takes no time/);
  const fail = () => {
    throw new TypeError('broken');
  };
  t.throws(() => measure(fail, nothing, sampling, now), { name: 'TypeError', message: 'broken' });
  t.throws(() => measure(run, fail, sampling, now), { name: 'TypeError', message: 'broken' });
});

t.test('memory is what a thousand operations keep, without what the first makes for all', async (t) => {
  let used = 1e6;
  const run = (count: number, input: number) => {
    used += count * 40 + (count === 1 ? 9999 : 0);
    return input;
  };
  t.strictSame(
    measureHeap(
      run,
      (count) => count,
      () => used,
    ),
    [40],
  );
  t.strictSame(
    measureHeap(nothing, nothing, () => used--),
    [0],
    'less than nothing is nothing',
  );
});
