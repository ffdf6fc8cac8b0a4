// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-get-error.prototype.stack
description: The stack of an error is a String, the same whenever and wherever it is read
info: |
  get Error.prototype.stack

  4. Return HostGetErrorStack(E).
features: [lockdown, Compartment, error-stack-accessor]
---*/

lockdown();

const handed = new Error('handed');
const compartment = new Compartment({ globals: { handed } });
for (const error of [handed, ...compartment.evaluate('[new Error("m"), Error("m"), new RangeError("m")]')]) {
  const { stack } = error;
  assert.sameValue(typeof stack, 'string');
  assert.sameValue(error.stack, stack);
}
assert.sameValue(compartment.evaluate('handed.stack'), handed.stack);
