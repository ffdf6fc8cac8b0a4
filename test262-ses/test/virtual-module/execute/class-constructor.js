// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-virtual-module-record-executemodule
description: >
  An execute that is a class constructor is a function, so only the call of it throws when the module is evaluated
info: |
  ExecuteModule ( [ capability ] )

  [...]
  9. Perform ? Call(module.[[Execute]], module.[[ModuleSource]], « environmentObject, import, importMeta »).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const log = [];
const compartment = compartmentOf(
  { v: { bindings: [{ import: 'x', from: 'm' }], execute: class {} }, m: 'log.push("m"); export let x;' },
  { globals: { log } },
);

assert.throws(TypeError, () => compartment.importNow('v'));
assert.compareArray(log, ['m']);
