// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-makecompartmentrecord
description: A compartment has neither the modules nor the hooks of its parent
info: |
  MakeCompartmentRecord ( parentRealm )

  [...]
  8. Set compartmentRec.[[ModuleDescriptors]] to a new empty List.
  9. Set compartmentRec.[[ModuleMap]] to a new empty List.
  10. Set compartmentRec.[[ResolveHook]] to undefined.
  11. Set compartmentRec.[[ImportHook]] to undefined.
  12. Set compartmentRec.[[ImportNowHook]] to undefined.
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const parent = compartmentOf({ a: 'export const x = 1' }, { modules: { b: { namespace: {} } } });
  const child = parent.evaluate('new Compartment()');

  assert.throws(TypeError, () => child.importNow('a'));
  assert.throws(TypeError, () => child.importNow('b'));
  await assert.throwsAsync(TypeError, () => child.import('a'));
  await assert.throwsAsync(TypeError, () => child.import('b'));
  assert.sameValue(parent.importNow('a').x, 1);
});
