// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-virtual-module-record-executemodule
description: The accessor functions of the environment object of a virtual module
defence: inert-function
features: [Compartment, Compartment-modules, lockdown, ModuleSource]
includes: [escape.js]
---*/

attack(`
  let found;
  const compartment = new Compartment({ modules: { v: { source: {
    bindings: [{ export: 'x' }],
    execute(environment) {
      const { get = () => {} } = Object.getOwnPropertyDescriptor(environment, 'x') || {};
      found = get.constructor('return escapeSecret')();
    },
  } } } });
  try { compartment.importNow('v'); } catch {}
  return found;
`);
