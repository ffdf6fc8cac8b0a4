// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-virtual-module-record-executemodule
description: What execute throws is the error of a module that imports it, which does not run
info: |
  ExecuteModule ( [ capability ] )

  [...]
  9. Perform ? Call(module.[[Execute]], module.[[ModuleSource]], « environmentObject, import, importMeta »).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const log = [];
const sources = {
  v: {
    execute() {
      throw new Test262Error();
    },
  },
  m: 'log.push("m"); import "v"; export let x;',
  w: { bindings: [{ import: 'x', from: 'm' }], execute: () => log.push('w') },
};

for (const specifier of ['m', 'w']) {
  const compartment = compartmentOf(sources, { globals: { log } });
  assert.throws(Test262Error, () => compartment.importNow(specifier));
}
assert.compareArray(log, []);
