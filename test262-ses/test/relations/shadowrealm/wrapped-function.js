// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-and-shadowrealm
description: A function that a ShadowRealm gives a compartment has the shared prototype, which leads to no evaluator
info: |
  What they return to a compartment is a wrapped function whose prototype is the %Function.prototype% that all
  compartments share
features: [Compartment, lockdown, ShadowRealm]
---*/

lockdown();

const realm = new ShadowRealm();
const compartment = new Compartment({ globals: { realm } });
const wrapped = compartment.evaluate(`realm.evaluate('(x) => x + 1')`);

assert.sameValue(wrapped(1), 2);
assert.sameValue(Object.getPrototypeOf(wrapped), Function.prototype);
assert.throws(TypeError, () => wrapped.constructor('return 1'));
assert.sameValue(compartment.evaluate('(f) => f instanceof Function')(wrapped), true);
