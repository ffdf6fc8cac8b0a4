// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.importnow
description: importNow throws what the conversion of its specifier throws
info: |
  Compartment.prototype.importNow ( specifier )

  [...]
  3. Let specifierString be ? ToString(specifier).
features: [Compartment, Compartment-modules]
---*/

let calls = 0;
const compartment = new Compartment({
  loadNowHook() {
    calls++;
    return { namespace: {} };
  },
});
const specifier = {
  toString() {
    throw new Test262Error();
  },
};

assert.throws(Test262Error, () => compartment.importNow(specifier));
assert.throws(TypeError, () => compartment.importNow(Symbol('a')));
assert.sameValue(calls, 0);
compartment.importNow('a');
assert.sameValue(calls, 1);
