// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentmodules
description: A revoked Proxy as modules makes Compartment throw
info: |
  DefineCompartmentModules ( compartmentRec, modules )

  1. Let keys be ? modules.[[OwnPropertyKeys]]().
features: [Compartment, Compartment-modules]
---*/

const { proxy, revoke } = Proxy.revocable({ m: { namespace: {} } }, {});

assert.sameValue(new Compartment({ modules: proxy }).importNow('m')[Symbol.toStringTag], 'Module');
revoke();
assert.throws(TypeError, () => new Compartment({ modules: proxy }));
