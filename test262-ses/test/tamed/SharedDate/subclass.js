// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-shareddate
description: A class of a compartment may extend Date, and gives the current time as little
features: [lockdown, Compartment]
---*/

lockdown();

const compartment = new Compartment();
const Derived = compartment.evaluate('(class Derived extends Date { method() { return this.getTime() + 1; } })');
const date = new Derived(1);
assert.sameValue(Object.getPrototypeOf(date), Derived.prototype);
assert.sameValue(date.method(), 2);
assert.sameValue(date instanceof Date, true);
assert.throws(TypeError, function () {
  new Derived();
});
assert.throws(TypeError, function () {
  Derived.now();
});
