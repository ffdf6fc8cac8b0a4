// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-and-shadowrealm
description: An error that crosses into a compartment is made from a constructor that all compartments share
info: |
  What they return to a compartment is a wrapped function [...], or an error made from a constructor that they share.
features: [Compartment, lockdown, ShadowRealm]
---*/

lockdown();

const realm = new ShadowRealm();
const compartment = new Compartment({ globals: { realm } });
const error = compartment.evaluate(`
  let thrown;
  try {
    realm.evaluate('throw new RangeError("inside")');
  } catch (error) {
    thrown = error;
  }
  thrown;
`);

assert.sameValue(Object.getPrototypeOf(error), TypeError.prototype);
assert(Object.isFrozen(Object.getPrototypeOf(error)));
