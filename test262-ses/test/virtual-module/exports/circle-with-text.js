// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-virtual-module-record-executemodule
description: A virtual module and a text may import each other, and see what each has at that time
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
    bindings: [{ import: 'f', from: 'm' }, { export: 'x' }],
    execute(env) {
      log.push('v', typeof env.f);
      env.x = 1;
      log.push(env.f());
    },
  },
  m: 'import { x } from "v"; log.push("m", x); export function f() { return x; }',
};
compartmentOf(sources, { globals: { log } }).importNow('v');
assert.compareArray(log, ['m', undefined, 'v', 'function', 1]);

log.length = 0;
compartmentOf(sources, { globals: { log } }).importNow('m');
assert.compareArray(log, ['v', 'function', 1, 'm', 1]);
