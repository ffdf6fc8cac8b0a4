// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-virtual-module-record-executemodule
description: The functions that execute of a virtual module is called with
defence: inert-function
features: [Compartment, Compartment-modules, lockdown, ModuleSource]
includes: [escape.js]
---*/

attack(`
  let found;
  const compartment = new Compartment({ modules: { v: { source: {
    bindings: [], needsImport: true,
    execute(environment, importFunction) { found = importFunction.constructor('return escapeSecret')(); },
  } } } });
  try { compartment.importNow('v'); } catch {}
  return found;
`);
