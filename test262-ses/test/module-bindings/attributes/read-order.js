// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-getimportattributes
description: >
  Attributes are read when the module is made, after the other properties, each enumerable one once; all are read
  before any is judged
info: |
  GetImportAttributes ( O )

  [...]
  2. Let attributesObject be ? Get(O, "with").
  [...]
  5. Let entries be ? EnumerableOwnProperties(attributesObject, key+value).
features: [Compartment, Compartment-modules, data-modules]
includes: [compartmentTraps.js]
---*/

const log = [];
const attributes = logTraps({ type: 'json', [Symbol('s')]: 1 }, 'attributes', log);
const binding = logTraps({ import: 'default', from: 'm', with: attributes }, 'binding', log);
const compartment = new Compartment({
  modules: { v: { source: { bindings: [binding] } }, m: { json: '1' } },
  resolveHook: (specifier) => specifier,
});
compartment.importNow('v');
compartment.importNow('v');

assert.compareArray(
  log,
  ['from', 'exportAllFrom', 'importAllFrom', 'export', 'import', 'as', 'with']
    .map((key) => 'binding get ' + key)
    .concat(['attributes ownKeys', 'attributes getOwnPropertyDescriptor type', 'attributes get type']),
);

const reads = [];
const bad = {
  get a() {
    reads.push('a');
    return 1;
  },
  get b() {
    reads.push('b');
    return 2;
  },
};
const source = { bindings: [{ import: 'x', from: 'm', with: bad }] };
assert.throws(TypeError, () => new Compartment({ modules: { v: { source } } }).importNow('v'));
assert.compareArray(reads, ['a', 'b']);
