// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-and-explicit-resource-management
description: A using declaration needs nothing from the global object of a compartment
info: |
  `using` and `await using` need nothing from the global object.
features: [Compartment, explicit-resource-management, lockdown]
---*/

lockdown();

const compartment = new Compartment();
compartment.globalThis.DisposableStack = compartment.globalThis.SuppressedError = undefined;
const error = compartment.evaluate(`
  let caught;
  try {
    using resource = { [Symbol.dispose]() { throw 1; } };
    throw 2;
  } catch (error) {
    caught = error;
  }
  caught;
`);

assert(error instanceof SuppressedError);
assert.sameValue(error.error, 1);
assert.sameValue(error.suppressed, 2);
