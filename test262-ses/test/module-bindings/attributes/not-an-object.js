// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-getimportattributes
description: A with that is neither undefined nor an Object, and an attribute that is no String, are a TypeError
info: |
  GetImportAttributes ( O )

  [...]
  3. If attributesObject is undefined, return attributes.
  4. If attributesObject is not an Object, throw a TypeError exception.
  [...]
  6. For each element entry of entries, do
    [...]
    c. If value is not a String, throw a TypeError exception.
features: [Compartment, Compartment-modules, data-modules]
---*/

const importNow = (attributes) => {
  const source = { bindings: [{ import: 'default', from: 'm', with: attributes }] };
  return new Compartment({ modules: { v: { source }, m: { json: '1' } }, resolveHook: (s) => s }).importNow('v');
};
const converts = {
  toString() {
    throw new Test262Error();
  },
};

for (const attributes of [null, true, 1, 1n, 'json', Symbol('s')])
  assert.throws(TypeError, () => importNow(attributes));
for (const type of [undefined, null, true, 1, 1n, Symbol('json'), ['json'], new String('json'), converts]) {
  assert.throws(TypeError, () => importNow({ type }));
}
importNow({ type: 'json' });
importNow(Object.assign(() => {}, { type: 'json' }));
importNow(Object.assign(['json'].slice(1), { type: 'json' }));
