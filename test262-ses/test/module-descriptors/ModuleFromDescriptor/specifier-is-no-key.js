// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulefromdescriptor
description: The specifier of a descriptor is no key of the module map
info: |
  ModuleFromDescriptor ( compartmentRec, entry, descriptor, mode )

  [...]
  16. Let specifier be ? Get(descriptor, "specifier").
features: [Compartment, Compartment-modules, ModuleSource]
---*/

const source = new ModuleSource('export const o = {};');
const compartment = new Compartment({
  modules: { a: { source, specifier: 'm' }, b: { source, specifier: 'm' } },
  loadNowHook: () => ({ namespace: { o: 'hook' } }),
});

assert.notSameValue(compartment.importNow('a').o, compartment.importNow('b').o);
assert.sameValue(compartment.importNow('m').o, 'hook');
