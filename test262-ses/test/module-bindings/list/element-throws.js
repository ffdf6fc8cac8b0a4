// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsemodulebindings
description: What reading an element throws is thrown, and no element after it is read
info: |
  ParseModuleBindings ( bindings )

    [...]
    a. Let binding be ? Get(bindings, ! ToString(𝔽(index))).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const log = [];
const bindings = { length: 3, 0: { export: 'x' } };
Object.defineProperty(bindings, '1', {
  get() {
    log.push('1');
    throw new Test262Error();
  },
});
Object.defineProperty(bindings, '2', { get: () => log.push('2') });

assert.throws(Test262Error, () => compartmentOf({ v: { bindings } }).importNow('v'));
assert.compareArray(log, ['1']);
