// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-sharederror-objects
description: All compartments that are made after lockdown have the same Error, and it is not the start compartment's
info: |
  The Tamed Error Constructor

  It is the `Error` of every compartment that is made after lockdown, and after lockdown the initial value of
  %Error.prototype%`.constructor`.
features: [lockdown, Compartment]
---*/

lockdown();

const compartment = new Compartment();
const SharedError = compartment.globalThis.Error;
assert.notSameValue(SharedError, Error);
assert.sameValue(compartment.evaluate('Error'), SharedError);
assert.sameValue(new Compartment().globalThis.Error, SharedError);
assert.sameValue(compartment.evaluate('new Compartment().globalThis.Error'), SharedError);
assert.sameValue(Error.prototype.constructor, SharedError);
