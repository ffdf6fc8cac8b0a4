import t from 'tap';
import { type Allowance, budget, checkBudget, formatCheck } from './budget.ts';
import { chapters } from './chapters.ts';
import { readEngines } from './engines.ts';
import type { Row } from './figures.ts';

const row = (variant: string, min: number, ratio: number) => ({ subject: 'made', variant, min, ratio }) as Row;
const allowance = (figure: Allowance['figure'], limit: number) => ({ engine: 'v8', subject: 'made', figure, limit });
const figures = [{ engine: 'v8', version: '', rows: [row('plain', 1, 1), row('peer', 9, 9), row('shim', 2000, 1.5)] }];

const linesOf = (...given: Parameters<typeof checkBudget>) => checkBudget(...given).map(formatCheck);

t.test("it is the shim's figure that is compared", async (t) => {
  t.strictSame(linesOf([allowance('min', 2000), allowance('min', 1999), allowance('ratio', 1.4)], figures), [
    'kept  v8: made: 2.00 µs, allowed 2.00 µs',
    'over  v8: made: 2.00 µs, allowed 2.00 µs',
    'over  v8: made: 1.50×, allowed 1.40×',
  ]);
});

t.test('the figure may be in bytes, a part of the one of the peer, or a speed', async (t) => {
  const rows = [row('peer', 9000, 9), { ...row('shim', 3000, 1.5), unit: 'bytes' as const, rate: 4 }];
  const made = [{ engine: 'v8', version: '', rows }];
  const allowances = [allowance('min', 2048), allowance('peer', 1 / 2), allowance('rate', 4), allowance('rate', 4.1)];
  t.strictSame(linesOf(allowances, made), [
    'over  v8: made: 2.93 KB, allowed 2.00 KB',
    "kept  v8: made: 0.33× the peer's, allowed 0.50× the peer's",
    'kept  v8: made: 4.00 MB/s, allowed at least 4.00 MB/s',
    'over  v8: made: 4.00 MB/s, allowed at least 4.10 MB/s',
  ]);
  const alone = [{ engine: 'v8', version: '', rows: [row('shim', 3000, 1.5)] }];
  for (const figure of ['peer', 'rate'] as const)
    t.equal(checkBudget([allowance(figure, 1)], alone)[0].verdict, 'none');
});

t.test('a figure that is not there is not kept', async (t) => {
  const elsewhere = { ...allowance('ratio', 2), engine: 'xs' };
  t.strictSame(linesOf([elsewhere], figures), ['none  xs: made: no figure, allowed 2.00×']);
  t.equal(checkBudget([{ ...allowance('ratio', 2), subject: 'other' }], figures)[0].verdict, 'none');
});

t.test('a check has the reason of its allowance', async (t) => {
  const [plain, reasoned] = checkBudget([allowance('ratio', 2), { ...allowance('ratio', 2), reason: 'so' }], figures);
  t.notOk('reason' in plain);
  t.equal(reasoned.reason, 'so');
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
