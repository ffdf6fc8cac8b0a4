// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: A call by name never hands anything but undefined or the global object to the function
features: [Compartment]
---*/

const compartment = new Compartment();
const calls = compartment.evaluate('[() => f(), () => f`template`, () => f?.(), () => (f)()]');
compartment.globalThis.f = compartment.evaluate('(function () { return this; })');

for (const call of [...calls, compartment.evaluate('() => f()'), compartment.globalThis.Function('return f()')]) {
  const value = call();
  assert(value === undefined || value === compartment.globalThis);
}
assert.sameValue(compartment.evaluate('f.call(1)'), 1);
