// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment
description: A revoked proxy is an object whose [[Get]] throws
info: |
  Compartment ( [ options ] )

  [...]
  2. If options is neither undefined nor an Object, throw a TypeError exception.
  [...]
  9. If options is not undefined, then
    a. Let globals be ? Get(options, "globals").
features: [Compartment]
---*/

const { proxy, revoke } = Proxy.revocable({ globals: { x: 1 } }, {});
assert.sameValue(new Compartment(proxy).evaluate('x'), 1);

revoke();
assert.throws(TypeError, () => new Compartment(proxy));
