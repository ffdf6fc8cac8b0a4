// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulefromnamespace
description: A Proxy for a module namespace is an object like any other, whose values are copied
info: |
  ModuleFromNamespace ( compartmentRec, entry, descriptor, namespace, mode )

  [...]
  3. If namespace is a module namespace exotic object, return namespace.[[Module]].
  4. Return ? CreateNamespaceModule(compartmentRec, namespace).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const other = compartmentOf({ m: 'export let x = 1; export const set = (value) => { x = value; };' });
  const namespace = await other.import('m');
  const compartment = new Compartment({ modules: { a: { namespace: new Proxy(namespace, {}) } } });
  const copy = await compartment.import('a');
  namespace.set(2);

  assert.notSameValue(copy, namespace);
  assert.sameValue(copy.x, 1);
});
