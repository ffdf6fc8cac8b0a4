import t from 'tap';
import { budget, checkBudget } from './budget.ts';
import { chapters } from './chapters.ts';
import { readEngines } from './engines.ts';
import type { Row } from './figures.ts';

const row = (variant: string, min: number, ratio: number) => ({ subject: 'made', variant, min, ratio }) as Row;
const allowance = (figure: 'min' | 'ratio', limit: number) => ({ engine: 'v8', subject: 'made', figure, limit });
const figures = [{ engine: 'v8', version: '', rows: [row('plain', 1, 1), row('peer', 9, 9), row('shim', 2000, 1.5)] }];

t.test("it is the shim's figure that is compared", async (t) => {
  t.strictSame(checkBudget([allowance('min', 2000), allowance('min', 1999), allowance('ratio', 1.4)], figures), [
    { kept: true, line: 'kept  v8: made: 2.00 µs, allowed 2.00 µs' },
    { kept: false, line: 'over  v8: made: 2.00 µs, allowed 2.00 µs' },
    { kept: false, line: 'over  v8: made: 1.50×, allowed 1.40×' },
  ]);
});

t.test('a figure that is not there is not kept', async (t) => {
  const elsewhere = { ...allowance('ratio', 2), engine: 'xs' };
  const [check] = checkBudget([elsewhere], figures);
  t.strictSame(check, { kept: false, line: 'none  xs: made: no figure, allowed 2.00×' });
  t.notOk(checkBudget([{ ...allowance('ratio', 2), subject: 'other' }], figures)[0].kept);
});

t.test('the budget names subjects and engines that there are', async (t) => {
  const subjects = Object.values(chapters).flat();
  const engines = readEngines(new URL('..', import.meta.url).pathname);
  for (const { engine, subject } of budget) {
    t.ok(subjects.some((candidate) => candidate.subject === subject));
    t.ok(engines.some(({ key, variants }) => key === engine && variants.has('shim')));
  }
});
