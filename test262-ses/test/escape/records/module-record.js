// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulefromnamespace
description: >
  An object with the fields that a module of the shim has, as a namespace, so that a module which imports it is noted in its list of those that wait
defence: branded-namespaces
features: [Compartment, Compartment-modules, lockdown, ModuleSource]
includes: [escape.js]
---*/

lockdown();
const variable = { get: () => 1, isSettled: () => true };
const forged = new Compartment({ globals: { variable } }).evaluate(`({
  kind: 'virtual', status: 'evaluated', requests: [], imports: [], loadedModules: {},
  exports: { local: [], indirect: [], star: [], byName: { x: { request: null, importName: null, localName: 'x' } } },
  variables: { x: variable }, asyncOrder: 1, asyncParents: [], get cycleRoot() { return this; },
})`);
const vault = new Compartment({
  globalLexicals: { key: escapeSecret },
  modules: { m: { source: new ModuleSource('import { x } from "plugin"; x;') }, plugin: { namespace: forged } },
  resolveHook: (specifier) => specifier,
});
try {
  vault.importNow('m');
} catch {}
vault.import('m').catch(() => {});
for (const waiting of forged.asyncParents) assertNothingTaken(waiting.compartmentRec, 'a module that waits');
assert.sameValue(forged.asyncParents.length, 0, 'a guest sees the record of a module that imports what it made');
