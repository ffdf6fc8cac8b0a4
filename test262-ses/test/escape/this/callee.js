// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: No code of a compartment can read callee or the caller of a function
defence: strict-code
features: [Compartment, lockdown]
---*/

lockdown();
const compartment = new Compartment();
for (const text of [
  '(function () { return arguments.callee; })()',
  '(function f() { return f.caller; })()',
  '(function f() { return f.arguments; })()',
]) {
  assert.throws(TypeError, () => compartment.evaluate(text), text);
  assert.throws(TypeError, () => compartment.globalThis.Function('return ' + text)(), text);
}
