// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-getothercompartment
description: >
  An object with the fields that a compartment of the shim has, as the compartment that a module descriptor names
defence: branded-compartments
features: [Compartment, Compartment-modules, lockdown, ModuleSource]
includes: [escape.js]
---*/

const vault = new Compartment({
  globalLexicals: { key: escapeSecret },
  modules: { m: { source: new ModuleSource('export const shown = 1;') } },
});
const shown = vault.importNow('m');

attack(`
  const compartment = { parent: null, moduleMap: {}, loadedModules: {}, moduleDescriptors: { m: { namespace: shown } } };
  try { new Compartment({ modules: { x: { namespace: 'm', compartment } } }).importNow('x'); } catch {}
  const { m } = compartment.moduleMap;
  return m && m.result.value.compartmentRec;
`, { globals: { shown } });
