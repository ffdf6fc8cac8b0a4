import t from 'tap';
import { summarize } from './statistics.ts';

t.test('min, p50 and p90 are samples, by nearest rank, whatever the order', async (t) => {
  t.strictSame(summarize([7, 1, 9, 3, 5, 10, 2, 8, 4, 6]), { samples: 10, min: 1, p50: 5, p90: 9 });
  t.strictSame(summarize([30, 10, 20]), { samples: 3, min: 10, p50: 20, p90: 30 });
  t.strictSame(summarize([4]), { samples: 1, min: 4, p50: 4, p90: 4 });
});

t.test('samples are numbers, not texts, to the sort; and the list is left alone', async (t) => {
  const samples = [100, 20, 3];
  t.equal(summarize(samples).min, 3);
  t.strictSame(samples, [100, 20, 3]);
});

t.test('an empty list has no summary', async (t) => {
  t.throws(() => summarize([]), RangeError);
});
