// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: The name globalThis may be assigned and deleted like any other
info: |
  SetCompartmentGlobalBindings ( compartmentRec )

  [...]
  2. For each row of #table-compartment-globals, in order, do
    [...]
    b. If name is "globalThis", then
      i. Perform CreateNonEnumerableDataPropertyOrThrow(global, name, global).
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { x: 1 } });
const read = compartment.evaluate('() => globalThis');

assert.sameValue(read(), compartment.globalThis);
compartment.evaluate('globalThis = 2');
assert.sameValue(read(), 2);
assert.sameValue(compartment.evaluate('globalThis + x'), 3);
delete compartment.globalThis.globalThis;
assert.sameValue(compartment.evaluate('typeof globalThis + x'), 'undefined1');
