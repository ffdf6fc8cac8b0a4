// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: A global that is named __proto__ is a property, and changes no prototype
defence: dictionaries-inherit-nothing
features: [Compartment, lockdown]
---*/

lockdown();
const planted = { own: 'planted' };
const compartment = new Compartment({ globals: { ['__proto__']: planted } });
assert(Object.hasOwn(compartment.globalThis, '__proto__'), 'it is a property');
assert.sameValue(Object.getPrototypeOf(compartment.globalThis), Object.prototype);
assert.throws(ReferenceError, () => compartment.evaluate('own'));
assert.sameValue(compartment.evaluate('__proto__'), planted);
