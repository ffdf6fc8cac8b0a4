// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-removeunspecifiedproperties
description: A property that was planted on the prototype of all objects before lockdown
defence: removed-properties
features: [Compartment, lockdown, unlocked]
---*/

Object.prototype.planted = { secret: globalThis };
lockdown();
const compartment = new Compartment();
assert.sameValue(compartment.evaluate('({}).planted'), undefined);
