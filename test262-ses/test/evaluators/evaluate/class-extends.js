// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: A class may extend an intrinsic and what is made is an instance everywhere
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  16. If result is a normal completion, set result to Completion(Evaluation of body).
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { Base: class { base = 1; } } });
const array = compartment.evaluate('class List extends Array { get last() { return this.at(-1); } } List.of(1, 2)');
const derived = compartment.evaluate('new (class extends Base {})()');

assert(array instanceof Array);
assert.sameValue(Array.isArray(array), true);
assert.sameValue(array.last, 2);
assert.sameValue(derived.base, 1);
