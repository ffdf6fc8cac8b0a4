// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: To delete a global uncovers the inherited property of its name
features: [Compartment, live-global-removal, unlocked]
---*/

const compartment = new Compartment({ globals: { valueOf: 1 } });
const read = compartment.evaluate('() => valueOf');

assert.sameValue(read(), 1);
delete compartment.globalThis.valueOf;
assert.sameValue(compartment.evaluate('valueOf'), Object.prototype.valueOf);
assert.sameValue(read(), Object.prototype.valueOf);
