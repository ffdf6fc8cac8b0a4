import t from 'tap';
import { measureInTurn, measureRows, summarise, timeOf } from './times.ts';

t.test('the smallest and the middle', async (t) => {
  const figures = (times: number[]) => summarise('boot', times).map(({ name, value }) => [name, value]);
  t.strictSame(figures([30, 4, 200]), [
    ['boot, min', 4],
    ['boot, p50', 30],
  ]);
  t.strictSame(figures([7]), [
    ['boot, min', 7],
    ['boot, p50', 7],
  ]);
});

t.test('in turn', async (t) => {
  const order: string[] = [];
  const run = (name: string, times: number[]) => async () => {
    order.push(name);
    return times.shift() as number;
  };
  const [a, b] = await measureInTurn('boot', 3, [run('a', [3, 1, 2]), run('b', [9, 9, 5])]);
  t.strictSame(order, ['a', 'b', 'a', 'b', 'a', 'b']);
  t.strictSame(
    [...a, ...b].map(({ value }) => value),
    [1, 2, 5, 9],
  );
});

t.test('the time of a run ends with it, and a failure goes through', async (t) => {
  let ended = false;
  const milliseconds = await timeOf(async () => {
    await null;
    ended = true;
  });
  t.ok(ended && milliseconds >= 0);
  await t.rejects(
    timeOf(async () => {
      throw new Error('broken');
    }),
    /broken/,
  );
});

t.test('what has failed is not measured', async (t) => {
  const row = (outcome: string) => ({ subject: '', checks: [{ name: '', expected: 'it', outcome }], figures: [] });
  const rows = [row('it'), row('another'), row('it')];
  const runs = [1, 2, 3].map((milliseconds) => async () => {
    t.not(milliseconds, 2);
    return milliseconds;
  });
  const measured = await measureRows('boot', 2, rows, runs);
  t.strictSame(
    measured.map(({ figures }) => figures.map(({ value }) => value)),
    [[1, 1], [], [3, 3]],
  );
});
