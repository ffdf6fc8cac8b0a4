// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment
description: Each option may be absent
info: |
  Compartment ( [ options ] )

  [...]
  9. If options is not undefined, then
features: [Compartment]
---*/

const compartment = new Compartment({});

assert.sameValue(compartment.evaluate('Array'), Array);
assert.compareArray(Object.keys(compartment.globalThis), []);
assert.sameValue(compartment.evaluate('globalThis'), compartment.globalThis);
