// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment
description: Options are checked before the prototype is read from NewTarget
info: |
  Compartment ( [ options ] )

  [...]
  2. If options is neither undefined nor an Object, throw a TypeError exception.
  [...]
  6. Let O be ? OrdinaryCreateFromConstructor(NewTarget, "%Compartment.prototype%", « [[CompartmentRecord]] »).
features: [Compartment]
includes: [compartmentTraps.js]
---*/

const log = [];
const newTarget = logTraps(function () {}, 'newTarget', log);

assert.throws(TypeError, () => Reflect.construct(Compartment, [1], newTarget));
assert.compareArray(log, []);

Reflect.construct(Compartment, [], newTarget);
assert.compareArray(log, ['newTarget get prototype']);
