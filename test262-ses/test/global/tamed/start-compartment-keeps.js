// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartmentintrinsicname
description: The start compartment keeps its Date, Error, Math and RegExp after lockdown, and can grant them
features: [Compartment, lockdown]
---*/

lockdown();
const compartment = new Compartment({ globals: { Date, Error, Math, RegExp } });

assert.sameValue(typeof Date.now(), 'number');
assert.sameValue(typeof Math.random(), 'number');
for (const name of ['Date', 'Error', 'Math', 'RegExp']) {
  assert.sameValue(compartment.evaluate(name), globalThis[name], name);
}
assert.sameValue(compartment.evaluate('typeof Date.now() + typeof Math.random()'), 'numbernumber');
