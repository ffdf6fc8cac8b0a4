// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-harden
description: Code of a compartment hardens its objects and those that it is handed
features: [harden, lockdown, Compartment]
---*/

lockdown();

const handed = { own: {} };
const compartment = new Compartment({ globals: { handed } });

const made = compartment.evaluate('harden({ own: {}, get accessor() {} })');
assert(Object.isFrozen(made));
assert(Object.isFrozen(made.own));
assert(Object.isFrozen(Object.getOwnPropertyDescriptor(made, 'accessor').get));

assert.sameValue(compartment.evaluate('harden(handed)'), handed);
assert(Object.isFrozen(handed));
assert(Object.isFrozen(handed.own));
