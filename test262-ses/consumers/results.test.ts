import t from 'tap';
import { mergeOutcomes, type Outcome, parseOutcomes } from './results.ts';

const check = { name: 'c', expected: 'denied', outcome: 'denied' };
const figure = { name: 'f', value: 1, unit: 'ms' };
const drawing = { title: 'who reaches what', svg: '<svg/>' };
const row = { subject: 'shim', checks: [check], figures: [figure], drawing };
const outcome = { name: 'one', title: 'T', bounded: false, seconds: 1, rows: [row] };
const text = (...consumers: unknown[]) => JSON.stringify({ consumers });

t.test('what was written is read', async (t) => {
  t.strictSame(parseOutcomes(text(outcome, { ...outcome, bounded: true })), [outcome, { ...outcome, bounded: true }]);
});

t.test('what is of another shape is named', async (t) => {
  const wrong: [string, RegExp][] = [
    ['[', /JSON/],
    ['[]', /the file is not an object/],
    ['{}', /consumers are not a list/],
    [text(null), /a consumer is not an object/],
    [text({ ...outcome, name: 1 }), /the name of a consumer is not a string/],
    [text({ ...outcome, seconds: null }), /the seconds of one is not a number/],
    [text({ ...outcome, rows: {} }), /the rows of one are not a list/],
    [text({ ...outcome, rows: [{ ...row, checks: [{ ...check, outcome: 1 }] }] }), /the outcome of "c" of one is not/],
    [text({ ...outcome, rows: [{ ...row, drawing: {} }] }), /the title of the drawing of one is not a string/],
    [text({ ...outcome, rows: [{ ...row, figures: [{ ...figure, value: null }] }] }), /"f" of one is not a number/],
  ];
  for (const [made, message] of wrong) t.throws(() => parseOutcomes(made), message);
});

t.test('an outcome takes the place of an earlier one, a bounded one not of a whole one', async (t) => {
  const made = (name: string, bounded: boolean, seconds: number): Outcome => ({ ...outcome, name, bounded, seconds });
  const earlier = [made('a', false, 1), made('a', true, 1), made('b', false, 1), made('gone', false, 1)];
  const merged = (...later: Outcome[]) =>
    mergeOutcomes(earlier, later, ['a', 'b', 'c']).map((one) => `${one.name} ${one.bounded} ${one.seconds}`);
  t.strictSame(merged(), ['a false 1', 'a true 1', 'b false 1']);
  t.strictSame(merged(made('a', true, 2)), ['a false 1', 'a true 2', 'b false 1']);
  t.strictSame(merged(made('a', false, 2)), ['a false 2', 'b false 1']);
  t.strictSame(merged(made('c', true, 2), made('b', true, 2)), [
    ...['a false 1', 'a true 1'],
    ...['b false 1', 'b true 2', 'c true 2'],
  ]);
});
