// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: No code of a compartment can put an object into its scope
defence: strict-code
features: [Compartment, lockdown]
---*/

lockdown();
const compartment = new Compartment();
for (const text of ['with ({}) { 1; }', 'with (globalThis) { 1; }']) {
  assert.throws(SyntaxError, () => compartment.evaluate(text), text);
  assert.throws(SyntaxError, () => compartment.globalThis.eval(text), text);
  assert.throws(SyntaxError, () => compartment.globalThis.Function(text), text);
}
