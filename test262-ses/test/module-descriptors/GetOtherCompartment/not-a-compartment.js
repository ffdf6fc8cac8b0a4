// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-getothercompartment
description: A compartment of a descriptor that is neither undefined nor a Compartment object makes it a TypeError
info: |
  GetOtherCompartment ( compartmentRec, descriptor )

  1. Let compartment be ? Get(descriptor, "compartment").
  [...]
  3. Perform ? RequireInternalSlot(compartment, [[CompartmentRecord]]).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const good = new Compartment({ modules: { x: { namespace: {} }, s: { source: new ModuleSource('') } } });
  const values = [null, false, 0, 'c', Symbol('c'), {}, Compartment, Compartment.prototype, good.globalThis];
  for (const compartment of [...values, Object.create(good), new Proxy(good, {})]) {
    const modules = { namespace: { namespace: 'x', compartment }, source: { source: 's', compartment } };
    const c = new Compartment({ modules });
    assert.throws(TypeError, () => c.importNow('namespace'));
    await assert.throwsAsync(TypeError, () => c.import('source'));
  }
  const modules = { namespace: { namespace: 'x', compartment: good }, source: { source: 's', compartment: good } };
  const c = new Compartment({ modules });
  assert.sameValue(c.importNow('namespace'), good.importNow('x'));
  assert.sameValue((await c.import('source'))[Symbol.toStringTag], 'Module');
});
