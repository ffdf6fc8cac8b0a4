// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment
description: Options that are undefined are those of a compartment with nothing of its own
info: |
  Compartment ( [ options ] )

  [...]
  2. If options is neither undefined nor an Object, throw a TypeError exception.
  [...]
  9. If options is not undefined, then
features: [Compartment]
---*/

for (const compartment of [new Compartment(), new Compartment(undefined)]) {
  assert.notSameValue(compartment.globalThis, globalThis);
  assert.compareArray(Object.keys(compartment.globalThis), []);
  assert.sameValue(compartment.evaluate('Array'), Array);
  assert.sameValue(compartment.evaluate('typeof Test262Error'), 'undefined');
}
