// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-virtual-module-record-executemodule
description: >
  Modules run in the order of the imports and exports that name them, a virtual module after those that it names
info: |
  ExecuteModule ( [ capability ] )

  [...]
  9. Perform ? Call(module.[[Execute]], module.[[ModuleSource]], « environmentObject, import, importMeta »).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const log = [];
const compartment = compartmentOf(
  {
    v: {
      bindings: [{ export: 'own' }, { import: 'x', from: 'b' }, { export: 'y', from: 'a' }, { exportAllFrom: 'w' }],
      execute: () => log.push('v'),
    },
    a: 'log.push("a"); export let y;',
    b: 'log.push("b"); export let x;',
    w: { bindings: [{ importAllFrom: 'c', as: 'c' }], execute: () => log.push('w') },
    c: 'log.push("c");',
  },
  { globals: { log } },
);

compartment.importNow('v');
assert.compareArray(log, ['b', 'a', 'c', 'w', 'v']);
