// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-sharederror
description: What looks into the stack is not to be had from Error
defence: tamed-globals
features: [Compartment, lockdown]
---*/

lockdown();
const compartment = new Compartment();
for (const key of ['captureStackTrace', 'prepareStackTrace', 'stackTraceLimit']) {
  assert.sameValue(compartment.evaluate(`'${key}' in Error`), false, key);
}
assert.sameValue(compartment.evaluate('Error') === Error, false);
