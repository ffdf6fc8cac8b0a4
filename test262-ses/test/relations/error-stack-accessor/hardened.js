// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-and-error-stack-accessor
description: The functions of the accessor are hardened, and the same in every compartment
info: |
  Both functions are shared by all compartments and hardened with %Error.prototype%.
features: [Compartment, error-stack-accessor, lockdown]
---*/

lockdown();

const { get, set } = Object.getOwnPropertyDescriptor(Error.prototype, 'stack');
const inside = new Compartment().evaluate(`Object.getOwnPropertyDescriptor(Error.prototype, 'stack')`);

assert.sameValue(inside.get, get);
assert.sameValue(inside.set, set);
assert(Object.isFrozen(get));
assert(Object.isFrozen(set));
assert.sameValue(typeof get.call(new Error()), 'string');
