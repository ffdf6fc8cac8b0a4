import t from 'tap';
import { type Candidate, inOrder } from './hunt.ts';
import type { Mutant } from './mutants.ts';

t.test('the likely killer comes first, and quick ones before slow ones', async (t) => {
  const candidate = (path: string, ms: number, esid = 'sec-other') =>
    ({ test: { path, source: '', frontmatter: { esid } }, ms, digest: path }) as Candidate;
  const candidates = [
    candidate('lockdown/quick.js', 1),
    candidate('harden/slow.js', 90),
    candidate('harden/quick.js', 5),
    candidate('lockdown/own-slow.js', 80, 'sec-harden'),
    candidate('harden/own.js', 20, 'sec-harden'),
    candidate('lockdown/killer.js', 99),
    candidate('lockdown/former.js', 98),
  ];
  const mutant = { clause: 'sec-harden', file: 'impl/reference/harden.ts' } as Mutant;
  const killers = ['lockdown/former.js', 'none/of-these.js', 'lockdown/killer.js'];
  t.strictSame(
    inOrder(candidates, mutant, killers).map(({ test }) => test.path),
    [
      'lockdown/former.js',
      'lockdown/killer.js',
      'harden/own.js',
      'lockdown/own-slow.js',
      'harden/quick.js',
      'harden/slow.js',
      'lockdown/quick.js',
    ],
  );
});
