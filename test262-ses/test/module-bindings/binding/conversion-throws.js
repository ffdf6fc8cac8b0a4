// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-getbindingproperty
description: A property of a binding that cannot be converted to a String throws
info: |
  GetBindingProperty ( binding, P )

  [...]
  3. Return ? ToString(value).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const thrower = {
  toString() {
    throw new Test262Error();
  },
};

for (const name of ['from', 'exportAllFrom', 'importAllFrom', 'export', 'import', 'as']) {
  const source = (value) => ({ bindings: [{ [name]: value }] });
  assert.throws(Test262Error, () => compartmentOf({ v: source(thrower) }).importNow('v'), name);
  assert.throws(TypeError, () => compartmentOf({ v: source(Symbol('x')) }).importNow('v'), name);
  assert.throws(TypeError, () => compartmentOf({ v: source(Object.create(null)) }).importNow('v'), name);
}
