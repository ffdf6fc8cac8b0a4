// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-virtual-modules
description: A name may be an integer, and the names then come in the order of the keys of any object
info: |
  A name may be any String.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

let keys;
const compartment = compartmentOf({
  v: {
    bindings: [{ export: 'x' }, { export: '10' }, { export: '2' }],
    execute(env) {
      keys = Reflect.ownKeys(env);
      env[2] = 'two';
    },
  },
  w: { bindings: [{ export: '2', as: 'two', from: 'v' }] },
});

assert.sameValue(compartment.importNow('w').two, 'two');
assert.compareArray(keys, ['2', '10', 'x']);
assert.compareArray(exportNames(compartment.importNow('v')), ['10', '2', 'x']);
