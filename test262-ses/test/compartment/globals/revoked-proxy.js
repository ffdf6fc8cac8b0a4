// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: A bag that is a revoked proxy throws a TypeError
info: |
  DefineCompartmentGlobals ( compartmentRec, globals )

  [...]
  2. Let keys be ? globals.[[OwnPropertyKeys]]().
features: [Compartment]
---*/

const { proxy, revoke } = Proxy.revocable({ x: 1 }, {});
assert.sameValue(new Compartment({ globals: proxy }).evaluate('x'), 1);

revoke();
assert.throws(TypeError, () => new Compartment({ globals: proxy }));
