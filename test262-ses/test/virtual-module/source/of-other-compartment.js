// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createvirtualmodule
description: A descriptor may name a virtual module of another compartment, whose source is then read again
info: |
  CreateVirtualModule ( compartmentRec, source, specifier, meta )

  1. Let execute be ? Get(source, "execute").
  [...]
  17. Return module.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const reads = [];
const source = {
  get bindings() {
    reads.push('bindings');
    return [{ export: 'x' }];
  },
  execute(env) {
    env.x = {};
  },
};
const other = compartmentOf({ v: source });
const compartment = new Compartment({ modules: { w: { source: 'v', compartment: other } } });
const { x } = compartment.importNow('w');

assert.compareArray(reads, ['bindings', 'bindings']);
assert.sameValue(typeof x, 'object');
assert.notSameValue(other.importNow('v').x, x);
