// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-sharederror-objects
description: In a compartment the constructor of an error is its Error, whoever made the error
features: [lockdown, Compartment]
---*/

lockdown();

const handed = new Error('handed');
const compartment = new Compartment({ globals: { handed } });
assert.notSameValue(compartment.globalThis.Error, Error);
for (const source of ['new Error()', 'Error()', 'handed']) {
  assert.sameValue(compartment.evaluate(`(${source}).constructor === Error`), true, source);
  assert.sameValue(compartment.evaluate(`(${source}) instanceof Error`), true, source);
}
assert.sameValue(compartment.evaluate('new Error()') instanceof Error, true);
assert.sameValue(compartment.evaluate('new TypeError()') instanceof Error, true);
