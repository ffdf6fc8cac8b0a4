// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulefromnamespace
description: A module namespace stands for its module, so bindings are live and the namespace is the same
info: |
  ModuleFromNamespace ( compartmentRec, entry, descriptor, namespace, mode )

  [...]
  3. If namespace is a module namespace exotic object, return namespace.[[Module]].
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const other = compartmentOf({ m: 'export let x = 1; export const set = (value) => { x = value; };' });
  const namespace = await other.import('m');
  const compartment = compartmentOf(
    { b: 'import { x, set } from "a"; export { x, set };' },
    { modules: { a: { namespace } } },
  );
  const b = await compartment.import('b');

  assert.sameValue(compartment.importNow('a'), namespace);
  b.set(2);
  assert.sameValue(namespace.x, 2);
  assert.sameValue(b.x, 2);
});
