// assert of the peer: what is thrown, what the messages tell, and what only the console does.
import vm from 'node:vm';
import t from 'tap';
import { lockedRealm, newRealm, outcome, subjects } from './realms.ts';

const message = (expression: string): string =>
  `(() => { const { details: X, quote: q, bare: b, Fail } = assert;
    try { return ${expression.replaceAll('#{', '$' + '{')}; } catch (error) { return [error.name, error.message]; } })()`;

/** Expressions, in whose templates `#{` is for what begins a substitution. */
const cases: string[] = [
  'assert(1)',
  'assert(0)',
  'assert(0, "text")',
  'assert(0, X`a #{1} b`, RangeError)',
  'assert.fail()',
  'assert.fail(X`a #{"secret"} #{q("shown")} #{b("plain words")} #{b("not { plain")}`)',
  'assert.equal(1, 1)',
  'assert.equal(NaN, NaN)',
  'assert.equal(1, 2)',
  'assert.equal(1, 2, "text")',
  'assert.equal(1, 2, "text", TypeError)',
  'assert.typeof(1, "number")',
  'assert.typeof(1, "string")',
  'assert.typeof("s", "object")',
  'assert.typeof("s", 1)',
  'assert.string(1)',
  'assert.string("s")',
  'Fail`x #{undefined} #{null} #{{}} #{[]} #{() => {}} #{Symbol("s")} #{1n} #{new TypeError("t")}`',
  'Fail`x #{q([undefined, null, NaN, -Infinity, 1n, Symbol("s"), () => {}, "[s]", new RangeError("r")])}`',
  'Fail`x #{q({ b: 1, a: { d: [1], c: new Map() } })}`',
  'Fail(["a ", " b"], 1)',
  '(() => { const o = {}; o.o = o; return Fail`x #{q(o)}`; })()',
  '`#{q({ a: 1 }, 2)}`',
  '`#{q({ toJSON() { throw 1; } })}`.length > 0',
  'assert.makeError(X`m #{1}`, TypeError).message',
  'Object.isFrozen(assert.makeError("m"))',
  'Object.isFrozen(assert.makeError("m", Error, { sanitize: false }))',
  'assert.makeError("m", Error, { cause: new Error("c") }).cause.message',
  'assert.makeError("m", AggregateError, { errors: [1, 2] }).errors',
  'assert.makeError("m", Error, { errors: [1], code: "C" }).code',
  'assert.note(new Error("e"), "text")',
  'assert.error === assert.makeError',
  'Reflect.ownKeys(assert).map(String)',
  '(() => { const seen = []; try { assert.makeAssert((e) => seen.push(e.message)).fail("f"); } catch (e) { seen.push(e.message); } return seen; })()',
];

for (const errorTaming of ['safe', 'unsafe']) {
  t.test(`errorTaming ${errorTaming}: the same as the peer`, async (t) => {
    const options = `{ errorTaming: '${errorTaming}', domainTaming: 'unsafe', reporting: 'none' }`;
    const [peer, ours] = subjects.map((subject) => lockedRealm(subject, options));
    for (const expression of cases) {
      t.equal(outcome(ours, message(expression)), outcome(peer, message(expression)), expression);
    }
  });
}

t.test('what is no details is refused, and nothing of it can be changed', async (t) => {
  const realm = lockedRealm('ours');
  t.equal(outcome(realm, 'assert.makeError({})'), 'throws TypeError');
  t.equal(outcome(realm, 'assert.note(new Error("e"), {})'), 'throws TypeError');
  t.equal(outcome(realm, 'assert.note("e", "text")'), 'throws TypeError');
  t.equal(outcome(realm, 'Object.isFrozen(assert) && Object.values(assert).every(Object.isFrozen)'), 'true');
});

t.test('before lockdown messages are open', async (t) => {
  for (const subject of subjects) {
    t.equal(outcome(newRealm(subject), message('Fail`x #{1}`')), '["Error","x 1"]', subject);
  }
});

t.test('a message hides a value, and the console shows it, with what was noted', async (t) => {
  const fresh = newRealm('ours', 'globalThis.lines = []; globalThis.console = { error(text) { lines.push(text); } };');
  vm.runInContext(
    `lockdown({ reporting: 'none' });
    const error = assert.makeError(assert.details\`pin \${1234}\`);
    assert.note(error, assert.details\`of \${'card'}\`);
    console.error(error);
    globalThis.told = error.message + error.stack;`,
    fresh,
  );
  t.match(
    vm.runInContext('lines[0]', fresh),
    /^Error: pin \(a number\)[\s\S]*\n {2}details: pin {2}1234\n {2}details: of {2}card$/,
  );
  t.notMatch(vm.runInContext('told', fresh), /1234|card/);
});
