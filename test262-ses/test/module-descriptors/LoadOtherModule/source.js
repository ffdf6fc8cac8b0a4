// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadothermodule
description: A source that is a String gives a new module from the other's source, and evaluates nothing of the other
info: |
  ModuleFromDescriptor ( compartmentRec, entry, descriptor, mode )

  [...]
  10. If source is a String, then
    [...]
    b. Let otherModule be ? LoadOtherModule(entry, other, source, mode).
    d. Set source to ? GetModuleSourceObject(otherModule).

  LoadOtherModule ( entry, other, specifier, mode )

  [...]
  6. Return ? LoadCompartmentModule(other, specifier, mode).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const log = [];
  const other = compartmentOf(
    { x: 'import "y"; log.push(where); export let n = 0; export const add = () => ++n;', y: 'log.push("y of other");' },
    { globals: { log, where: 'x of other' } },
  );
  const compartment = compartmentOf(
    { y: 'log.push("y");' },
    { globals: { log, where: 'a' }, modules: { a: { source: 'x', compartment: other } } },
  );
  const a = await compartment.import('a');
  a.add();

  assert.compareArray(log, ['y', 'a']);
  assert.notSameValue(await other.import('x'), a);
  assert.sameValue(other.importNow('x').n, 0);
  assert.sameValue(a.n, 1);
});
