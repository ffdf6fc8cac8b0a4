// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-virtual-modules
description: The properties of a virtual module source are read once for each module that is made from it
info: |
  They are read once for each module that is made from it, in the order of the table.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const log = [];
const source = {
  get bindings() {
    log.push('bindings');
    return [{ export: 'x' }];
  },
};
const compartment = compartmentOf({ one: source, two: source, user: 'import "one"; import "two"; import "one";' });

assert.compareArray(log, []);
compartment.importNow('user');
compartment.importNow('one');
assert.compareArray(log, ['bindings', 'bindings']);
