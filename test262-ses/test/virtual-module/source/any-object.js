// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-virtual-modules
description: A virtual module source may be any object that is no ModuleSource object
info: |
  It is any object with the properties of the table.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const properties = {
  bindings: [{ export: 'x' }],
  execute(env) {
    env.x = 1;
  },
};
const objects = [
  Object.assign(Object.create(null), properties),
  Object.assign(() => {}, properties),
  Object.assign([], properties),
  Object.assign(new Map(), properties),
  new Proxy(properties, {}),
  Object.freeze({ ...properties }),
];

for (const source of objects) assert.sameValue(compartmentOf({ v: source }).importNow('v').x, 1);
