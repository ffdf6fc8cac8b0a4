// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.importnow
description: importNow converts its specifier to a String, once, before anything else
info: |
  Compartment.prototype.importNow ( specifier )

  [...]
  3. Let specifierString be ? ToString(specifier).
features: [Compartment, Compartment-modules]
---*/

const log = [];
const compartment = new Compartment({
  loadNowHook(specifier) {
    log.push('loadNowHook ' + typeof specifier);
    return { namespace: { specifier } };
  },
});
const object = {
  toString() {
    log.push('toString');
    return 'a';
  },
  valueOf() {
    throw new Test262Error();
  },
};

assert.sameValue(compartment.importNow(object).specifier, 'a');
assert.compareArray(log, ['toString', 'loadNowHook string']);
assert.sameValue(compartment.importNow(null).specifier, 'null');
assert.sameValue(compartment.importNow().specifier, 'undefined');
