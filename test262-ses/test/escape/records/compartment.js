// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.importnow
description: >
  An object with the fields that a compartment of the shim has, as the receiver of importNow, to be given the record of a module of another compartment
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
  const forged = {
    parent: null, moduleMap: {}, loadedModules: {}, moduleDescriptors: { m: { namespace: shown } }, importNowHook() {},
  };
  try { Compartment.prototype.importNow.call(forged, 'm'); } catch {}
  const { m } = forged.moduleMap;
  return m && m.result.value.compartmentRec;
`, { globals: { shown } });
