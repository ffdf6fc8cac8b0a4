// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-getothercompartment
description: compartment is not read where neither namespace nor source is a String
info: |
  GetOtherCompartment ( compartmentRec, descriptor )

  1. Let compartment be ? Get(descriptor, "compartment").
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const other = compartmentOf({ x: '' });
const compartmentProperty = {
  get() {
    throw new Test262Error();
  },
};
const modules = {
  object: Object.defineProperty({ namespace: {} }, 'compartment', compartmentProperty),
  namespace: Object.defineProperty({ namespace: other.importNow('x') }, 'compartment', compartmentProperty),
  source: Object.defineProperty({ source: new ModuleSource('') }, 'compartment', compartmentProperty),
  string: Object.defineProperty({ namespace: 'x' }, 'compartment', compartmentProperty),
};
const compartment = new Compartment({ modules });

for (const specifier of ['object', 'namespace', 'source']) compartment.importNow(specifier);
assert.throws(Test262Error, () => compartment.importNow('string'));
