// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-virtual-module-record-initializeenvironment
description: >
  In a circle a module that runs before the virtual module sees its variables as undefined, not uninitialized
info: |
  InitializeEnvironment ( )

      [...]
      ii. Perform ! env.InitializeBinding(name, undefined).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const compartment = compartmentOf({
  v: {
    bindings: [{ export: 'x' }, { import: 'seen', from: 'm' }],
    execute(env) {
      env.x = 1;
    },
  },
  m: 'import { x } from "v"; export const seen = [typeof x, x]; export const now = () => x;',
});
compartment.importNow('v');
const { seen, now } = compartment.importNow('m');

assert.compareArray(seen, ['undefined', undefined]);
assert.sameValue(now(), 1);
