// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-redirecterrorconstructors
description: A class of a compartment that extends another error inherits from its Error
features: [lockdown, Compartment]
---*/

lockdown();

const compartment = new Compartment();
const chain = compartment.evaluate(`{
  class Derived extends RangeError {}
  const error = new Derived('m');
  const parent = Object.getPrototypeOf(Object.getPrototypeOf(Derived));
  [parent === Error, error instanceof Derived, error instanceof RangeError, error instanceof Error, error.message];
}`);
assert.notSameValue(compartment.globalThis.Error, Error);
assert.compareArray(chain, [true, true, true, true, 'm']);
