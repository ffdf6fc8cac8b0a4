// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createnamespacemodule
description: The own enumerable properties with String keys are the exports, in the order of a namespace
info: |
  CreateNamespaceModule ( compartmentRec, object )

  [...]
  4. For each property key P of keys, do
    a. If P is a String, then
      [...]
      ii. If desc is not undefined and desc.[[Enumerable]] is true, then
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const namespace = { __proto__: { inherited: 1 }, b: 2, default: 'd', a: 1, [Symbol('s')]: 3, 1: 'one', 'a-b': 4 };
  Object.defineProperty(namespace, 'hidden', { value: 5, enumerable: false });
  const compartment = compartmentOf(
    { m: 'import d, { a, b as c, "a-b" as e } from "n"; export default [d, a, c, e];' },
    { modules: { n: { namespace } } },
  );
  const n = await compartment.import('n');

  assert.compareArray(Reflect.ownKeys(n), ['1', 'a', 'a-b', 'b', 'default', Symbol.toStringTag]);
  assert.compareArray((await compartment.import('m')).default, ['d', 1, 2, 4]);
  assert.throws(TypeError, () => {
    'use strict';
    n.a = 2;
  });
});
