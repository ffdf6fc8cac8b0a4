// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulefromdescriptor
description: Where a descriptor has both a namespace and a source, the namespace counts
info: |
  ModuleFromDescriptor ( compartmentRec, entry, descriptor, mode )

  [...]
  2. Let namespace be ? Get(descriptor, "namespace").
  3. If namespace is not undefined, return ? ModuleFromNamespace(compartmentRec, entry, descriptor, namespace, mode).
features: [Compartment, Compartment-modules, ModuleSource]
---*/

const source = new ModuleSource('export const x = "source"');
const compartment = new Compartment({
  modules: { both: { source, namespace: { x: 'namespace' } }, one: { source, namespace: undefined } },
});

assert.sameValue(compartment.importNow('both').x, 'namespace');
assert.sameValue(compartment.importNow('one').x, 'source');
