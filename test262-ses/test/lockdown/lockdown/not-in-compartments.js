// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-lockdown
description: No other compartment has lockdown, made before it or after
info: |
  lockdown ( [ options ] )

  It is a property of the global object of the start compartment only.
features: [lockdown, Compartment]
---*/

const before = new Compartment();
assert.sameValue(before.evaluate('typeof lockdown'), 'undefined');
assert.sameValue('lockdown' in before.globalThis, false);

lockdown();

const after = new Compartment();
assert.sameValue(after.evaluate('typeof lockdown'), 'undefined');
assert.sameValue('lockdown' in after.globalThis, false);
assert.sameValue('lockdown' in before.globalThis, false);
