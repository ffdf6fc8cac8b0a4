// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-getmodulesourceobject
description: The source of a virtual module is its virtual module source, from which a new module is made
info: |
  GetModuleSourceObject ( module )

  [...]
  3. Return module.[[ModuleSource]].
features: [Compartment, Compartment-modules]
---*/

let calls = 0;
const source = {
  bindings: [{ export: 'x' }],
  execute(environment) {
    assert.sameValue(this, source);
    environment.x = ++calls;
  },
};
const other = new Compartment({ modules: { m: { source } } });
const compartment = new Compartment({ modules: { a: { source: 'm', compartment: other } } });

assert.sameValue(compartment.importNow('a').x, 1);
assert.sameValue(other.importNow('m').x, 2);
assert.sameValue(compartment.importNow('a').x, 1);
