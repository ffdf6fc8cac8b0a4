// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-sharedregexp-objects
description: All compartments that are made after lockdown have the same RegExp, and it is not the start compartment's
info: |
  The Tamed RegExp Constructor

  It is the `RegExp` of every compartment that is made after lockdown, and after lockdown the initial value of
  %RegExp.prototype%`.constructor`.
features: [lockdown, Compartment]
---*/

lockdown();

const compartment = new Compartment();
const SharedRegExp = compartment.globalThis.RegExp;
assert.notSameValue(SharedRegExp, RegExp);
assert.sameValue(compartment.evaluate('RegExp'), SharedRegExp);
assert.sameValue(new Compartment().globalThis.RegExp, SharedRegExp);
assert.sameValue(compartment.evaluate('new Compartment().globalThis.RegExp'), SharedRegExp);
assert.sameValue(RegExp.prototype.constructor, SharedRegExp);
