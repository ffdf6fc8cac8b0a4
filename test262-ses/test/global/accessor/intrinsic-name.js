// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: The name of an intrinsic may become an accessor for code that is evaluated later
features: [Compartment]
---*/

let reads = 0;
const compartment = new Compartment();
Object.defineProperty(compartment.globalThis, 'Array', {
  get() {
    reads += 1;
    return `read ${reads}`;
  },
});

assert.sameValue(compartment.evaluate('Array'), 'read 1');
assert.sameValue(compartment.evaluate('Array'), 'read 2');
assert.sameValue(compartment.evaluate('[].constructor'), Array);
