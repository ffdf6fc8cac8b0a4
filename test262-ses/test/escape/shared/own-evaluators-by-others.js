// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardeniflocked
description: Guests that share the Compartment of one of them talk by its properties
defence: hardened-own-functions
features: [Compartment, lockdown]
---*/

lockdown();
const first = new Compartment();
const shared = first.globalThis.Compartment;
const second = new Compartment({ globals: { shared } });
second.evaluate('Reflect.defineProperty(shared, "planted", { value: 1 })');
assert.sameValue(first.evaluate('"planted" in Compartment'), false);
