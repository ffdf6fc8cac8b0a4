// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulefromnamespace
description: A namespace that is a String shares the module of the other compartment, with one namespace for both
info: |
  ModuleFromNamespace ( compartmentRec, entry, descriptor, namespace, mode )

  1. If namespace is a String, then
    a. Let other be ? GetOtherCompartment(compartmentRec, descriptor).
    b. Return ? LoadOtherModule(entry, other, namespace, mode).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const log = [];
  const x = 'log.push("x"); export let x = 1; export const set = (value) => { x = value; };';
  const other = compartmentOf({ x }, { globals: { log } });
  const modules = { a: { namespace: 'x', compartment: other }, b: { source: new ModuleSource('export * from "a";') } };
  await forEachImporter(async (importModule, name) => {
    const compartment = new Compartment({ modules, resolveHook: (specifier) => specifier });
    const namespace = await importModule(compartment, 'a');
    const star = await importModule(compartment, 'b');
    namespace.set(name);
    assert.sameValue(star.x, name);
    assert.sameValue(await other.import('x'), namespace, name);
  });

  assert.compareArray(log, ['x']);
});
