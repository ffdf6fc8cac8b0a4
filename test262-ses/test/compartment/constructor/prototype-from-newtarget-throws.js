// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment
description: What reading the prototype of NewTarget throws is thrown before the options are read
info: |
  Compartment ( [ options ] )

  [...]
  6. Let O be ? OrdinaryCreateFromConstructor(NewTarget, "%Compartment.prototype%", « [[CompartmentRecord]] »).
  [...]
  9. If options is not undefined, then
    a. Let globals be ? Get(options, "globals").
features: [Compartment]
includes: [compartmentTraps.js]
---*/

const log = [];
const NewTarget = throwingTrap(function () {}, 'get');

assert.throws(Test262Error, () => Reflect.construct(Compartment, [logTraps({}, 'options', log)], NewTarget));
assert.compareArray(log, []);
