// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentgloballexicals
description: A global lexical binding that is named __proto__ binds that name and no other
defence: dictionaries-inherit-nothing
features: [Compartment, globalLexicals, lockdown]
---*/

lockdown();
const planted = { own: 'planted' };
const compartment = new Compartment({ globalLexicals: { ['__proto__']: planted } });
assert.sameValue(compartment.evaluate('__proto__'), planted);
assert.throws(ReferenceError, () => compartment.evaluate('own'));
