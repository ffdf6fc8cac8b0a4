// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-module-records
description: Bindings are live, for modules that import them and for the namespace
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const compartment = compartmentOf({
    a: 'export let x = 1; export const add = () => ++x;',
    b: 'import { x, add } from "a"; export const read = () => x; export { x as y, add };',
    c: 'import { x } from "a"; export const write = () => { x = 5; };',
  });
  const a = await compartment.import('a');
  const b = await compartment.import('b');
  const { write } = await compartment.import('c');

  assert.sameValue(b.add(), 2);
  assert.sameValue(b.read(), 2);
  assert.sameValue(b.y, 2);
  assert.sameValue(a.x, 2);
  assert.throws(TypeError, write);
  assert.sameValue(Reflect.set(a, 'x', 3), false);
  assert.sameValue(a.x, 2);
});
