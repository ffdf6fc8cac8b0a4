// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-get-compartment.prototype.name
description: The name is no binding of the compartment's code
info: |
  get Compartment.prototype.name

  [...]
  3. Return C.[[CompartmentRecord]].[[Name]].
features: [Compartment]
---*/

const compartment = new Compartment({ name: 'c', globals: { x: 1 } });

assert.sameValue(compartment.evaluate('typeof name'), 'undefined');
assert.sameValue('name' in compartment.globalThis, false);
assert.sameValue(compartment.evaluate('x'), 1);
