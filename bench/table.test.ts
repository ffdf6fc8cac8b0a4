import t from 'tap';
import { formatBytes, formatRatio, formatTable, formatTime } from './table.ts';

t.test('a time has three digits and a unit', async (t) => {
  const times = { 0.314: '0.31 ns', 9.996: '10.0 ns', 99.96: '100 ns', 999: '999 ns', 999.6: '1.00 µs' };
  for (const [time, text] of Object.entries(times)) t.equal(formatTime(Number(time)), text);
  t.equal(formatTime(25_000), '25.0 µs');
  t.equal(formatTime(3.1e6), '3.10 ms');
  t.equal(formatTime(70.4e9), '70.4 s');
  t.equal(formatTime(5e12), '5000 s');
  t.equal(formatBytes(8192), '8.00 KB');
  t.equal(formatBytes(3.5 * 2 ** 20), '3.50 MB');
  t.equal(formatRatio(1.5), '1.50×');
  t.equal(formatRatio(null), '–');
});

t.test('the table has each subject once, over its variants', async (t) => {
  const common = { clause: 'sec-harden', subject: 'harden undefined', samples: 4, min: 1, p50: 2, p90: 3 };
  const rows = [
    { ...common, variant: 'plain' as const, ratio: 1 },
    { ...common, variant: 'peer' as const, min: 4, ratio: 4 },
    { ...common, variant: 'native' as const, ratio: null },
  ];
  const heap = { ...common, subject: 'memory', variant: 'shim' as const, min: 2048, ratio: 2, unit: 'bytes' as const };
  const read = { ...common, subject: 'parse', variant: 'shim' as const, ratio: 2, rate: 3 };
  t.strictSame(formatTable({ engine: 'xs', version: 'XS 13.3.0', rows: [...rows, heap, read] }).split('\n'), [
    '               samples       min       p50       p90  of plain   of peer',
    'xs: XS 13.3.0',
    '  harden undefined (sec-harden)',
    '    plain            4   1.00 ns   2.00 ns   3.00 ns     1.00×     0.25×',
    '    peer             4   4.00 ns   2.00 ns   3.00 ns     4.00×         –',
    '    native           4   1.00 ns   2.00 ns   3.00 ns         –     0.25×',
    '  memory (sec-harden)',
    '    shim             4   2.00 KB    2.00 B    3.00 B     2.00×         –',
    '  parse (sec-harden)',
    '    shim             4   1.00 ns   2.00 ns   3.00 ns     2.00×         –  3.00 MB/s',
  ]);
});
