import t from 'tap';
import { type Allowance, budget, checkBudget } from './budget.ts';
import { chapters } from './chapters.ts';
import { readEngines } from './engines.ts';
import type { Row } from './figures.ts';

const row = (variant: string, min: number, ratio: number) => ({ subject: 'made', variant, min, ratio }) as Row;
const allowance = (figure: Allowance['figure'], limit: number) => ({ engine: 'v8', subject: 'made', figure, limit });
const figures = [{ engine: 'v8', version: '', rows: [row('plain', 1, 1), row('peer', 9, 9), row('shim', 2000, 1.5)] }];

t.test("it is the shim's figure that is compared", async (t) => {
  t.strictSame(checkBudget([allowance('min', 2000), allowance('min', 1999), allowance('ratio', 1.4)], figures), [
    { kept: true, line: 'kept  v8: made: 2.00 µs, allowed 2.00 µs' },
    { kept: false, line: 'over  v8: made: 2.00 µs, allowed 2.00 µs' },
    { kept: false, line: 'over  v8: made: 1.50×, allowed 1.40×' },
  ]);
});

t.test('the figure may be in bytes, a part of the one of the peer, or a speed', async (t) => {
  const rows = [row('peer', 9000, 9), { ...row('shim', 3000, 1.5), unit: 'bytes' as const, rate: 4 }];
  const made = [{ engine: 'v8', version: '', rows }];
  const allowances = [allowance('min', 2048), allowance('peer', 1 / 2), allowance('rate', 4), allowance('rate', 4.1)];
  t.strictSame(checkBudget(allowances, made), [
    { kept: false, line: 'over  v8: made: 2.93 KB, allowed 2.00 KB' },
    { kept: true, line: "kept  v8: made: 0.33× the peer's, allowed 0.50× the peer's" },
    { kept: true, line: 'kept  v8: made: 4.00 MB/s, at least 4.00 MB/s' },
    { kept: false, line: 'over  v8: made: 4.00 MB/s, at least 4.10 MB/s' },
  ]);
  const alone = [{ engine: 'v8', version: '', rows: [row('shim', 3000, 1.5)] }];
  for (const figure of ['peer', 'rate'] as const) t.notOk(checkBudget([allowance(figure, 1)], alone)[0].kept);
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
  for (const { engine, subject, figure } of budget) {
    const named = subjects.find((candidate) => candidate.subject === subject);
    t.ok(named, subject);
    const variants = engines.find(({ key }) => key === engine)?.variants;
    t.ok(variants?.has('shim'), engine);
    t.ok(named?.engines?.includes(engine) ?? true, subject);
    if (figure === 'peer') t.ok(variants?.has('peer') && !named?.without?.includes('peer'), subject);
    if (figure === 'rate') t.ok(named?.bytes, subject);
  }
});
