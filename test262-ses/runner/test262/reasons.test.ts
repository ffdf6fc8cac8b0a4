import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { house } from './fixture.ts';
import type { Mode } from './modes.ts';
import { probableReason, type Reason, reasons } from './reasons.ts';

const messages: [reason: Reason | null, mode: Mode, message: string][] = [
  [
    'frozen-intrinsic',
    'lockdown',
    "TypeError: Cannot assign to read only property 'concat' of object '[object Array]'",
  ],
  ['frozen-intrinsic', 'lockdown', 'TypeError: Cannot add property foo, object is not extensible'],
  ['frozen-intrinsic', 'lockdown', 'TypeError: Cannot redefine property: concat'],
  ['frozen-intrinsic', 'lockdown', "TypeError: Cannot delete property 'concat' of [object Array]"],
  ['frozen-intrinsic', 'lockdown', 'TypeError: can\'t define property "foo": Array is not extensible'],
  ['frozen-intrinsic', 'lockdown', 'TypeError: property "concat" is non-configurable and can\'t be deleted'],
  ['frozen-intrinsic', 'lockdown', 'TypeError: Attempted to assign to readonly property.'],
  ['frozen-intrinsic', 'lockdown', 'TypeError: Attempting to change value of a readonly property.'],
  ['frozen-intrinsic', 'lockdown', 'TypeError: Unable to delete property.'],
  ['frozen-intrinsic', 'lockdown', 'TypeError: set foo: not extensible'],
  ['frozen-intrinsic', 'lockdown', 'TypeError: delete concat: no permission (strict mode)'],
  ['frozen-intrinsic', 'lockdown', 'TypeError: property is not configurable'],
  ['frozen-intrinsic', 'lockdown', 'TypeError: Cannot set property "concat" on [object Array]'],
  ['frozen-intrinsic', 'compartment', 'Test262Error: map descriptor should be writable'],
  ['own-property-override', 'lockdown', "TypeError: Cannot assign to read only property 'toString' of object '#<T>'"],
  ['own-property-override', 'lockdown', 'in strict code: TypeError: "constructor" is read-only'],
  ['own-property-override', 'lockdown', 'TypeError: set message: not writable'],
  ['own-property-override', 'lockdown', 'TypeError: Cannot set property "valueOf" on [object Object]'],
  ['tamed', 'compartment', 'TypeError: Date.now(): no compartment may know the current time'],
  ['tamed', 'compartment', 'TypeError: secure mode'],
  ['tamed', 'lockdown', 'TypeError: AsyncFunction: no object that compartments share leads to an evaluator'],
  ['absent-global', 'compartment', 'ReferenceError: "WeakRef" is not defined'],
  ['top-level', 'compartment', 'ReferenceError: x is not defined'],
  ['top-level', 'compartment', "TypeError: Cannot read properties of undefined (reading 'x')"],
  ['shim-limit', 'compartment', 'SyntaxError: the word import cannot be evaluated: it could reach the module loader'],
  ['host', 'compartment', 'TypeError: $262.evalScript is not a function'],
  [null, 'lockdown', 'ReferenceError: x is not defined'],
  [null, 'compartment', 'expected an uncaught ReferenceError, got none'],
  [null, 'lockdown', 'Test262Error: Expected SameValue(«1», «2») to be true'],
];

for (const [reason, mode, message] of messages) {
  t.equal(probableReason(mode, 'native', 'language/a.js', message), reason, message);
}

t.test('paths', async (t) => {
  const path = (implementation: string, path: string) => probableReason('compartment', implementation, path, '');
  t.equal(path('shim', 'language/eval-code/direct/a.js'), 'shim-limit');
  t.equal(path('shim', 'annexB/language/eval-code/direct/a.js'), 'shim-limit');
  t.equal(path('native', 'language/eval-code/direct/a.js'), null);
  t.equal(path('native', 'built-ins/AsyncFunction/prototype/constructor.js'), 'tamed');
  t.equal(path('native', 'built-ins/Set/prototype/is-extensible.js'), 'frozen-intrinsic');
});

t.test('the README lists the reasons that a line may give', async (t) => {
  const readme = readFileSync(join(house, 'test262-ses/README.md'), 'utf8');
  const [, table] = /The reasons are\n\n([\s\S]*?)\n\n/.exec(readme) ?? [];
  const named = [...table.matchAll(/^\| `(.*?)`/gm)].map(([, name]) => name);
  t.strictSame(
    named,
    Object.keys(reasons).filter((reason) => reason !== 'engine'),
  );
});
