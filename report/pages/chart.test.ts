import t from 'tap';
import type { BenchRow } from '../model.ts';
import { logTicks, ratioChart, times } from './chart.ts';

const row = (variant: string, ratio: number | null): BenchRow => ({
  ...{ engine: 'V8', version: '1', clause: 'sec-x', subject: 'x < y', samples: 9, min: 1, p50: 2, p90: 3 },
  variant,
  ratio,
  ofPeer: null,
  unit: 'ns',
  rate: null,
});

t.test('ticks enclose the range', async (t) => {
  t.same(logTicks(1, 1), [1, 2]);
  t.same(logTicks(0.8, 3), [0.5, 1, 2, 5]);
  t.same(logTicks(1, 420), [1, 10, 100, 1000]);
  t.same(logTicks(0.05, 2), [0.05, 0.1, 0.2, 0.5, 1, 2]);
});

t.test('a bar grows from 1 to the right when slower and to the left when faster', async (t) => {
  const svg = ratioChart([row('plain', 1), row('shim', 2), row('native', 0.5)], 'x')?.text ?? '';
  const bars = [...svg.matchAll(/<rect class="(\w+)" x="([\d.]+)" y="\d+" width="([\d.]+)"/g)];
  t.same(
    bars.map(([, variant]) => variant),
    ['shim', 'native'],
  );
  const [shim, native] = bars.map(([, , x, width]) => ({ from: Number(x), to: Number(x) + Number(width) }));
  t.equal(native.to, shim.from);
  t.ok(native.from < shim.from);
  t.match(svg, '>2 ×<');
  t.match(svg, 'x &lt; y');
});

t.test('without a ratio there is no chart', async (t) => {
  t.equal(ratioChart([row('plain', 1), row('shim', null)], 'x'), null);
});

t.test('ratios have three digits', async (t) => {
  t.same([1.2345, 0.01234, 12.36, 1234.5].map(times), ['1.23 ×', '0.0123 ×', '12.4 ×', '1235 ×']);
});
