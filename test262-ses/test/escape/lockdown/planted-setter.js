// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-removeunspecifiedproperties
description: A setter that was planted before lockdown, and hears what guests write to elements
defence: removed-properties
features: [Compartment, lockdown, unlocked]
---*/

const heard = [];
Object.defineProperty(Object.prototype, 7, { set(value) { heard.push(value); }, configurable: true });
lockdown();
const compartment = new Compartment();
compartment.evaluate('const list = []; list[7] = "a secret of the guest";');
assert.sameValue(heard.length, 0);
