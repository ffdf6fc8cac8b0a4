// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-evaluators
description: A global of the name under which a value may be handed around inside
defence: internal-names
features: [Compartment, lockdown]
---*/

lockdown();
const compartment = new Compartment({ globals: { $value: 1 } });
assert.sameValue(compartment.evaluate('$value'), 1);
compartment.globalThis.$value = 2;
assert.sameValue(compartment.evaluate('$value'), 2);
assert.sameValue(compartment.evaluate('(0, eval)("$value")'), 2);
