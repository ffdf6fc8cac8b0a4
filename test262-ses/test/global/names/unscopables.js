// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: A property of the global object whose key is %Symbol.unscopables% hides no name
info: |
  The object of a Global Environment Record is no with environment: %Symbol.unscopables% has no meaning for it.
features: [Compartment, global-unscopables]
---*/

const compartment = new Compartment({ globals: { x: 1, [Symbol.unscopables]: { x: true, Map: true, later: true } } });

assert.sameValue(compartment.evaluate('x'), 1);
assert.sameValue(compartment.evaluate('Map'), Map);
compartment.globalThis.later = 2;
assert.sameValue(compartment.evaluate('later'), 2);
compartment.evaluate('x = 3; Map = 4');
assert.sameValue(compartment.globalThis.x + compartment.globalThis.Map, 7);
