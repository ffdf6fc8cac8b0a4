// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadhostmodule
description: importNow refuses a module of the host that waits, and import waits for it
info: |
  Compartment.prototype.importNow ( specifier )

  [...]
  7. If IsEvaluableNow(module, « ») is false, throw a TypeError exception.
features: [Compartment, Compartment-modules, host-modules]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const compartment = new Compartment({ modules: { m: { namespace: './await_FIXTURE.js' } } });

  assert.throws(TypeError, () => compartment.importNow('m'));
  const namespace = await compartment.import('m');
  assert.sameValue(namespace.x, 1);
  assert.sameValue(compartment.importNow('m'), namespace);
});
