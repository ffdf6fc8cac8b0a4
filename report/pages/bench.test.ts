import t from 'tap';
import type { BenchRow, BudgetRow, ParseRow } from '../model.ts';
import { budget, duration, figures, memory, parses } from './bench.ts';

const row: BenchRow = {
  engine: 'V8',
  version: '14.6',
  clause: 'sec-compartment',
  subject: 'memory of a Compartment',
  variant: 'shim',
  samples: 5,
  min: 7400,
  p50: 7600,
  p90: 8200,
  ratio: 11.6,
  ofPeer: 0.25,
  unit: 'bytes',
  rate: null,
};

t.test('three digits and a unit', async (t) => {
  t.strictSame([0.314, 999.6, 25_000, 70.4e9].map(duration), ['0.314 ns', '1 µs', '25 µs', '70.4 s']);
  t.strictSame([640, 7400, 3.5 * 2 ** 20].map(memory), ['640 B', '7.23 KB', '3.5 MB']);
});

t.test('the table has bytes as bytes, the part of the peer and the speed', async (t) => {
  const text = figures([row, { ...row, variant: 'peer', min: 9e6, ofPeer: null, unit: 'ns', rate: 0.22 }]).text;
  for (const cell of ['7.23 KB', '0.25 ×', '9 ms', '0.22 MB/s']) t.ok(text.includes(`>${cell}</td>`), cell);
});

t.test('what the shim may cost: how many limits are kept, and why a limit is another than was wished', async (t) => {
  const row: BudgetRow = {
    engine: 'V8',
    subject: 'harden',
    measured: '1.00×',
    allowed: '1.10×',
    verdict: 'kept',
    reason: '',
  };
  const { text } = budget([row, { ...row, verdict: 'over', reason: 'it <cannot>' }, { ...row, verdict: 'none' }]);
  t.match(text, /Of 3 limits 1 are kept, 1 are not, 1 have no figure/);
  t.match(text, /<td>over<\/td><td>it &lt;cannot&gt;<\/td>/);
  t.match(text, /<td>not measured<\/td><td><\/td>/);
});

t.test('what real packages need: how many are parsed, and for what', async (t) => {
  const tally = { mains: 3, mainBytes: 2048, modules: 4, bytes: 10_240 };
  const rows: ParseRow[] = [
    { outcome: 'as it stands', parsed: false, packages: 7, ...tally },
    { outcome: 'own variables', parsed: false, packages: 5, ...tally },
    { outcome: 'an <import>', parsed: true, packages: 2, ...tally },
  ];
  const { text } = parses(rows);
  t.match(text, /evaluates 12 without a parse; 2 need one/);
  t.match(
    text,
    /an &lt;import&gt;<\/th><td class="number">2<\/td><td class="number">3<\/td><td class="number">2<\/td>/,
  );
});
