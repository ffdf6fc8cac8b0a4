import {
  Agent,
  EnsureCompletion,
  type Evaluator,
  ManagedRealm,
  NormalCompletion,
  type PlainEvaluator,
  setSurroundingAgent,
  skipDebugger,
  Throw,
  ThrowCompletion,
  ToString,
  Value,
} from '@engine262/engine262';
import t from 'tap';
import { algorithm, constructorAlgorithm, Q, X } from './spec.ts';

setSurroundingAgent(new Agent());
new ManagedRealm().pushTopContext();

t.test('Q gives the value of a normal completion, and any other value as it is', (t) => {
  const values = algorithm(() => [Q(NormalCompletion(1)), Q(2), Q(undefined)]);
  t.strictSame(values(), [1, 2, undefined]);
  t.end();
});

t.test('Q returns an abrupt completion from the algorithm that it stands in, and from no other', (t) => {
  const thrown = ThrowCompletion(Value('thrown'));
  const reached: string[] = [];
  const inner = algorithm((): ThrowCompletion | string => {
    Q(thrown);
    reached.push('after the inner Q');
    return 'not returned';
  });
  const outer = algorithm(() => {
    const completion = inner();
    reached.push('outer');
    return [completion];
  });
  t.strictSame(outer(), [thrown]);
  t.strictSame(reached, ['outer']);
  t.end();
});

t.test('Q does so in an algorithm that is a generator, across its yields', (t) => {
  const abrupt = function* (): PlainEvaluator<string> {
    yield { suspend: 'potential-debugger' };
    return Throw.TypeError('$1', 'from below');
  };
  const inner = algorithm(function* (): PlainEvaluator<string> {
    return `not ${Q(yield* abrupt())}`;
  });
  const outer = algorithm(function* (): Evaluator<string> {
    const completion = EnsureCompletion(yield* inner());
    return completion.Type;
  });
  t.equal(skipDebugger(outer()), 'throw');
  t.end();
});

t.test('Q refuses an operation that was not run', (t) => {
  const forgetful = algorithm(() => Q(ToString(Value(1))));
  t.throws(forgetful, { name: 'TypeError', message: /yield\*/ });
  t.end();
});

t.test('an algorithm lets exceptions of the host through, and keeps this and its arguments', (t) => {
  const failing = algorithm(() => {
    throw new RangeError('of the host');
  });
  t.throws(failing, { name: 'RangeError', message: 'of the host' });
  const method = algorithm(function (this: unknown, ...args: unknown[]) {
    return [this, ...args];
  });
  const receiver = {};
  t.equal(method.call(receiver, 1)[0], receiver);
  t.strictSame(method.call(receiver, 1, 2).slice(1), [1, 2]);
  t.end();
});

t.test('X gives the value and runs an operation; an abrupt completion is an assertion that failed', (t) => {
  t.equal(X(NormalCompletion(1)), 1);
  t.equal(X(ToString(Value(3))), '3');
  t.throws(() => X(ThrowCompletion(Value('thrown'))), /AbruptCompletion/);
  t.end();
});

t.test('only a constructor algorithm makes a function that can be constructed', (t) => {
  t.equal(constructorAlgorithm(() => Value.undefined).isConstructor, true);
  t.notOk('isConstructor' in algorithm(() => Value.undefined));
  t.end();
});
