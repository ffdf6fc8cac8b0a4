// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: A property whose key is %Symbol.unscopables% that is set later hides no name, and is never read
info: |
  The object of a Global Environment Record is no with environment: %Symbol.unscopables% has no meaning for it.
features: [Compartment, global-unscopables]
---*/

let reads = 0;
const compartment = new Compartment({ globals: { x: 1 } });
const read = compartment.evaluate('() => x');
Object.defineProperty(compartment.globalThis, Symbol.unscopables, {
  get() {
    reads += 1;
    return { x: true, y: true };
  },
});
compartment.globalThis.y = 2;

assert.sameValue(read(), 1);
assert.sameValue(compartment.evaluate('x + y'), 3);
assert.sameValue(reads, 0);
