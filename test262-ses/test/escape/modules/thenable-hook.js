// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadcompartmentmodule
description: A thenable that loadHook returns is called with functions, which have constructors
defence: inert-function
features: [Compartment, Compartment-modules, lockdown, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, escape.js]
---*/

asyncTest(() => attackAsync(`
  let found;
  const compartment = new Compartment({
    loadHook: () => ({ then(resolve) { found = resolve.constructor('return escapeSecret')(); resolve({ namespace: {} }); } }),
  });
  try { await compartment.import('m'); } catch {}
  return found;
`));
