import t from 'tap';
import type { Mutant } from './mutants.ts';
import { parseSurvivors, staleSurvivors } from './survivors.ts';

t.test('a line is a mutant, a reason and an explanation', async (t) => {
  const { entries, problems } = parseSurvivors(
    '# why\n\nsec-a 1.b constant#1 equivalent: it is the same: really  \nsec-a 2 negate invariant: so\n',
  );
  t.strictSame(problems, []);
  t.strictSame(entries, [
    { line: 3, id: 'sec-a 1.b constant#1', reason: 'equivalent', explanation: 'it is the same: really' },
    { line: 4, id: 'sec-a 2 negate', reason: 'invariant', explanation: 'so' },
  ]);
});

t.test('a line that is malformed is named', async (t) => {
  const lines = [
    'sec-a 1 negate',
    'sec-a 1 negate equivalent:',
    'sec-a 1 never lazy: no time',
    'sec-a 1 always engine: so',
    'sec-a 1 always engine: again',
  ];
  const { entries, problems } = parseSurvivors(lines.join('\n'));
  t.match(problems, [
    /survivors.txt:1: expected "clause-id label operator reason: explanation"/,
    /survivors.txt:2: expected/,
    /survivors.txt:3: unknown reason lazy; the known ones are equivalent, /,
    /survivors.txt:5: sec-a 1 always is there twice/,
  ]);
  t.equal(entries.length, 1);
});

t.test('a line is stale when there is no such mutant, or when a test kills it', async (t) => {
  const { entries } = parseSurvivors(['a', 'b', 'c', 'd'].map((name) => `sec-a 1 ${name} equivalent: so`).join('\n'));
  const mutants = ['a', 'b', 'c'].map((operator) => ({ id: `sec-a 1 ${operator}` }) as Mutant);
  const killer = { path: 'harden/a.js', digest: '', how: 'fail' as const };
  const killers = new Map([
    ['sec-a 1 a', killer],
    ['sec-a 1 b', null],
  ]);
  t.strictSame(staleSurvivors(entries, mutants, killers), [
    'test262-ses/survivors.txt:1: stale: harden/a.js kills sec-a 1 a; remove the line',
    'test262-ses/survivors.txt:4: stale: there is no mutant sec-a 1 d; remove or correct the line',
  ]);
});
