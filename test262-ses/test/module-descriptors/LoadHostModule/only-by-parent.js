// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadhostmodule
description: No specifier of a compartment's own reaches the loader of the host, nor does a compartment that it makes
info: |
  GetOtherCompartment ( compartmentRec, descriptor )

  [...]
  2. If compartment is undefined, return compartmentRec.[[ParentRealm]].

  NOTE Only who holds the Compartment constructor of the start compartment can grant this.
features: [Compartment, Compartment-modules, host-modules]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const path = './module_FIXTURE.js';
  const hosted = new Compartment({ modules: { [path]: { namespace: path } } });
  const outer = new Compartment({ globals: { path } });
  const inner = outer.evaluate('new Compartment({ modules: { m: { namespace: path }, s: { source: path } } })');

  assert.sameValue(hosted.importNow(path).global, globalThis);
  assert.throws(TypeError, () => outer.importNow(path));
  await assert.throwsAsync(TypeError, () => outer.import(path));
  await assert.throwsAsync(TypeError, () => outer.evaluate('import(path)'));
  assert.throws(TypeError, () => inner.importNow('m'));
  await assert.throwsAsync(TypeError, () => inner.import('s'));
});
