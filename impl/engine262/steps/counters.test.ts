import { NormalCompletion, ThrowCompletion, Value } from '@engine262/engine262';
import t from 'tap';
import { countEdge, countStep, takeCounts } from './counters.ts';

t.test('steps are given in the order in which they were reached first, with how often, and then forgotten', (t) => {
  countStep('b 1');
  countStep('a 1');
  countStep('b 1');
  t.strictSame(
    [...takeCounts()],
    [
      ['b 1', 2],
      ['a 1', 1],
    ],
  );
  t.strictSame([...takeCounts()], []);
  t.end();
});

t.test('an edge counts for an abrupt completion only, which passes through', (t) => {
  const normal = NormalCompletion(1);
  const abrupt = ThrowCompletion(Value(1));
  t.equal(countEdge('a 1#1', normal), normal);
  t.equal(countEdge('a 1#2', 3), 3);
  t.equal(countEdge('a 1#3', abrupt), abrupt);
  t.strictSame([...takeCounts()], [['a 1#3', 1]]);
  t.end();
});
