// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-getmodulesourceobject
description: A module of the host has a source from which each compartment makes a module of its own
info: |
  GetModuleSourceObject ( module )

  [...]
  2. If module.[[ModuleSource]] is empty, then
    a. Let sourceText be the source text matched by module.[[ECMAScriptCode]].
    b. Let source be OrdinaryObjectCreate(%ModuleSource.prototype%,
       « [[ModuleSourceText]], [[ModuleSourceRecord]], [[NeedsImport]], [[NeedsImportMeta]] »).
    c. Perform InitializeModuleSource(source, CodePointsToString(sourceText), module).
    d. Set module.[[ModuleSource]] to source.
  3. Return module.[[ModuleSource]].
features: [Compartment, Compartment-modules, host-modules]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const modules = { m: { source: './module_FIXTURE.js' }, n: { source: './module_FIXTURE.js' } };
  const make = () => new Compartment({ modules });
  const first = make();
  const second = make();
  const host = await import('./module_FIXTURE.js');
  const namespaces = [first.importNow('m'), first.importNow('n'), second.importNow('m'), host];

  assert.sameValue(new Set(namespaces).size, 4);
  assert.sameValue(namespaces[0].global, first.globalThis);
  assert.sameValue(namespaces[2].global, second.globalThis);
  assert.sameValue(typeof namespaces[0].meta, 'object');
  assert.compareArray(Reflect.ownKeys(namespaces[0].meta), []);
});
