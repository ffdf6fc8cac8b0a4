// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadmodulemapentry
description: The modules option goes before the hooks, which are asked for other specifiers alone
info: |
  LoadModuleMapEntry ( compartmentRec, entry, mode )

  [...]
  2. Let element be the element of compartmentRec.[[ModuleDescriptors]] whose [[Specifier]] is specifier, or empty if
     there is none.
  3. If element is not empty, then
    a. Let descriptor be element.[[Descriptor]].
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const compartment = compartmentOf(
    { a: 'export const x = "hook";', b: 'export const x = "hook";' },
    { modules: { a: { namespace: { x: 'modules' } } } },
  );

  await forEachImporter(async (importModule, name) => {
    assert.sameValue((await importModule(compartment, 'a')).x, 'modules', name);
    assert.sameValue((await importModule(compartment, 'b')).x, 'hook', name);
  });
});
