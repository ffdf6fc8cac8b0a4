// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-getmodulesourceobject
description: The source of a module of another compartment makes a module with import.meta and imports of its own
info: |
  GetModuleSourceObject ( module )

  [...]
  2. If module.[[ModuleSource]] is empty, then
  [...]
  3. Return module.[[ModuleSource]].
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const text = 'import { x } from "x"; export { x }; export const meta = import.meta;';
  const other = compartmentOf({ m: text, x: 'export const x = "other";' });
  const compartment = compartmentOf(
    { x: 'export const x = "own";' },
    { modules: { a: { source: 'm', compartment: other, importMeta: { url: 'a' } } } },
  );
  const a = await compartment.import('a');
  const m = await other.import('m');

  assert.sameValue(a.x, 'own');
  assert.sameValue(a.meta.url, 'a');
  assert.sameValue(m.x, 'other');
  assert.compareArray(Reflect.ownKeys(m.meta), []);
});
