// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-makecompartmentrecord
description: >
  The evaluators and Compartment are the only functions among the globals that a compartment has for itself
info: |
  MakeCompartmentRecord ( parentRealm )

  [...]
  15. Perform CreateCompartmentEvaluators(compartmentRec).
  16. Perform CreateCompartmentConstructor(compartmentRec).
features: [Compartment]
---*/

const a = new Compartment().globalThis;
const b = new Compartment().globalThis;
const own = Reflect.ownKeys(a).filter((key) => !Object.is(a[key], b[key]));

assert.compareArray(own.sort(), ['Compartment', 'Function', 'eval', 'globalThis']);
assert.compareArray(Reflect.ownKeys(a), Reflect.ownKeys(b));
