// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-harden
description: All compartments have the same harden, before lockdown and after it
info: |
  harden ( value )

  It is the value of the `harden` property of the global object of every compartment.
features: [harden, lockdown, Compartment]
---*/

const before = new Compartment();
assert.sameValue(before.globalThis.harden, harden);
assert.sameValue(before.evaluate('harden'), harden);

lockdown();

const after = new Compartment();
assert.sameValue(after.globalThis.harden, harden);
assert.sameValue(after.evaluate('new Compartment().globalThis.harden'), harden, 'nested');
assert(Object.isFrozen(harden));
