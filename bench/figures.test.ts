import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import type { Row } from './figures.ts';
import { makeRows, readFigures, replaceRows, timesPeer, writeFigures } from './figures.ts';
import { subject, type Variant } from './subject.ts';

const body = () => () => undefined;
const made = (name: string, operations?: number) =>
  subject({ clause: 'sec-made', subject: name, operations, plain: body, ses: body });

t.test('a row is an operation, and its ratio that of the minima', async (t) => {
  const samples = new Map<Variant, number[]>([
    ['plain', [400, 200, 600]],
    ['shim', [5000, 3000, 4000]],
  ]);
  const common = { clause: 'sec-made', subject: 'a', samples: 3 };
  t.strictSame(makeRows(made('a', 100), samples), [
    { ...common, variant: 'plain', min: 2, p50: 4, p90: 6, ratio: 1 },
    { ...common, variant: 'shim', min: 30, p50: 40, p90: 50, ratio: 15 },
  ]);
});

t.test('a row tells how fast source is read, or that it is bytes, where its subject does', async (t) => {
  const samples = new Map<Variant, number[]>([['shim', [2000]]]);
  t.match(makeRows({ ...made('a', 4), bytes: 4000 }, samples), [{ min: 500, rate: 2000 }]);
  t.match(makeRows({ ...made('a'), heap: true }, samples), [{ min: 2000, unit: 'bytes' }]);
});

t.test('a figure is compared with the one of the peer for the same subject', async (t) => {
  const rows = ['a', 'b'].flatMap((name, i) => {
    const samples = new Map<Variant, number[]>([
      ['shim', [6]],
      ['peer', [2 + i]],
    ]);
    return makeRows(made(name), samples);
  });
  t.equal(timesPeer(rows[0], rows), 3);
  t.equal(timesPeer(rows[2], rows), 2);
  t.equal(timesPeer(rows[0], [rows[0]]), null);
});

t.test('without a floor there is no ratio', async (t) => {
  t.equal(makeRows(made('a'), new Map([['shim', [1]]]))[0].ratio, null);
  const zero = makeRows(
    made('a'),
    new Map([
      ['plain', [0]],
      ['shim', [1]],
    ]),
  );
  t.strictSame(
    zero.map(({ ratio }) => ratio),
    [null, null],
  );
});

t.test('rows are replaced by subject, keep the order of the subjects, and those of no subject go', async (t) => {
  const row = (subject: string, min: number) => ({ clause: 'sec-made', subject, variant: 'plain', min }) as Row;
  const [a, b, c] = [made('a'), made('b'), made('c')];
  const rows = [row('gone', 1), row('c', 1), row('b', 1)];
  t.strictSame(replaceRows(rows, b, [row('b', 2)], [a, b, c]), [row('b', 2), row('c', 1)]);
  t.strictSame(replaceRows(rows, a, [row('a', 2)], [a, b, c]), [row('a', 2), row('b', 1), row('c', 1)]);
  t.strictSame(replaceRows(rows, b, [], [a, b, c]), [row('c', 1)], 'a subject that failed keeps no old figure');
});

t.test('figures are written whole and read again', async (t) => {
  const root = t.testdir({});
  t.equal(readFigures(root, 'made'), null);
  const rows = makeRows(made('a'), new Map([['plain', [3, 4]]]));
  const figures = { engine: 'made', version: '1.0', rows };
  writeFigures(root, figures);
  writeFigures(root, figures);
  t.strictSame(readFigures(root, 'made'), figures);
  t.strictSame(readdirSync(join(root, 'out/bench')), ['made.json']);
  const shape = {
    engine: 'made',
    version: '1.0',
    rows: [{ clause: 'sec-made', subject: 'a', variant: 'plain', samples: 2, min: 3, p50: 3, p90: 4, ratio: 1 }],
  };
  t.strictSame(JSON.parse(readFileSync(join(root, 'out/bench/made.json'), 'utf8')), shape);
});

t.test('a file that is no list of figures is named, and what to do with it', async (t) => {
  const root = t.testdir({ out: { bench: {} } });
  for (const text of ['{', 'null', '{"rows":1}']) {
    writeFileSync(join(root, 'out/bench/made.json'), text);
    t.throws(() => readFigures(root, 'made'), /made\.json cannot be read .*delete it/);
  }
});
