// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-removeunspecifiedproperties
description: A property with a symbol for its key that was planted before lockdown
defence: removed-properties
features: [Compartment, lockdown, unlocked]
---*/

const key = Symbol.for('planted');
Function.prototype[key] = globalThis;
lockdown();
const compartment = new Compartment();
assert.sameValue(compartment.evaluate('take => take[Symbol.for("planted")]')(function () {}), undefined);
