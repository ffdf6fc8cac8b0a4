// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: A global that is named undefined, as others would read it
defence: constant-globals
features: [Compartment, lockdown]
---*/

lockdown();
assert.throws(TypeError, () => new Compartment({ globals: { undefined: 1 } }));
assert.throws(TypeError, () => new Compartment({ globals: { NaN: 1 } }));
assert.throws(TypeError, () => new Compartment({ globals: { Infinity: 1 } }));
