import t from 'tap';
import { joinSteps, mergeSteps } from './steps.ts';
import { parseUnreached, staleUnreached } from './unreached.ts';

const clauses = [{ id: 'sec-a', algorithm: [...[{ label: '1', question: 0 }], { label: '2.b.iv', question: 2 }] }];

t.test('lines', async (t) => {
  const { entries, problems } = parseUnreached(
    '# why\nsec-a 1 assertion: it holds\nsec-a 2.b.iv#2 host: no agent\nsec-a 1 because: no\nsec-a 1 host\n',
  );
  t.match(entries, [
    { line: 2, clause: 'sec-a', label: '1', reason: 'assertion', explanation: 'it holds' },
    { line: 3, clause: 'sec-a', label: '2.b.iv#2', reason: 'host', explanation: 'no agent' },
  ]);
  t.match(problems, [
    /unreached.txt:4: unknown reason because; the known ones are assertion/,
    /unreached.txt:5: expected/,
  ]);
});

t.test('stale lines', async (t) => {
  const reached = joinSteps([['harden/a.js', ['sec-a 1', 'sec-a 2.b.iv#1']]]);
  const stale = (line: string) => staleUnreached(parseUnreached(line).entries, clauses, reached).join('\n');
  t.match(stale('sec-a 1 host: why'), /stale: harden\/a.js reaches sec-a 1; remove/);
  t.match(stale('sec-a 2.b.iv#1 host: why'), /stale: harden\/a.js reaches sec-a 2.b.iv#1/);
  t.equal(stale('sec-a 2.b.iv host: why'), '');
  t.equal(stale('sec-a 2.b.iv#2 host: why'), '');
  for (const label of ['3', '2.b.iv#3', '1#1', '1#0'])
    t.match(stale(`sec-a ${label} host: why`), /no step or edge sec-a/);
  t.match(stale('sec-z 1 host: why'), /no step or edge sec-z 1/);
});

t.test('steps are joined and merged by clause', async (t) => {
  const one = joinSteps([
    ['b.js', ['sec-b 2', 'sec-a 1']],
    ['a.js', ['sec-a 1', 'sec-a 1', 'sec-a 1#1']],
  ]);
  t.strictSame(one, {
    'sec-a': { steps: { '1': ['a.js', 'b.js'] }, edges: { '1#1': ['a.js'] } },
    'sec-b': { steps: { '2': ['b.js'] }, edges: {} },
  });
  t.strictSame(mergeSteps([one, joinSteps([['c.js', ['sec-a 1', 'sec-a 3']]])])['sec-a'], {
    ...{ steps: { '1': ['a.js', 'b.js', 'c.js'], '3': ['c.js'] }, edges: { '1#1': ['a.js'] } },
  });
});
