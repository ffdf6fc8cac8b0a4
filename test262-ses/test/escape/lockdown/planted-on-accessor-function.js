// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-removeunspecifiedproperties
description: A property that was planted on an accessor function of an intrinsic object
defence: removed-properties
features: [Compartment, lockdown, unlocked]
---*/

Object.getOwnPropertyDescriptor(Map.prototype, 'size').get.planted = globalThis;
lockdown();
const compartment = new Compartment();
assert.sameValue(compartment.evaluate('Object.getOwnPropertyDescriptor(Map.prototype, "size").get.planted'), undefined);
