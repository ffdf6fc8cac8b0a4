// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment
description: A NewTarget that is revoked while its prototype is read has no realm to fall back to
info: |
  Compartment ( [ options ] )

  [...]
  6. Let O be ? OrdinaryCreateFromConstructor(NewTarget, "%Compartment.prototype%", « [[CompartmentRecord]] »).
features: [Compartment]
---*/

const { proxy, revoke } = Proxy.revocable(function () {}, {
  get() {
    revoke();
    return undefined;
  },
});

assert.throws(TypeError, () => Reflect.construct(Compartment, [], proxy));
assert.sameValue(new Compartment() instanceof Compartment, true);
