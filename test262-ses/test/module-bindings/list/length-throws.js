// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsemodulebindings
description: What reading or converting the length throws is thrown, and no element is read
info: |
  ParseModuleBindings ( bindings )

  [...]
  4. Let length be ? LengthOfArrayLike(bindings).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const log = [];
const lengths = [
  {
    get length() {
      throw new Test262Error();
    },
  },
  {
    length: {
      valueOf() {
        throw new Test262Error();
      },
    },
  },
];

for (const bindings of lengths) {
  Object.defineProperty(bindings, '0', { get: () => log.push('0') });
  assert.throws(Test262Error, () => compartmentOf({ v: { bindings } }).importNow('v'));
}
for (const length of [Symbol('1'), 1n]) {
  assert.throws(TypeError, () => compartmentOf({ v: { bindings: { length } } }).importNow('v'));
}
assert.compareArray(log, []);
