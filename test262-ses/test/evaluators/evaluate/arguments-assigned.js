// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: A property of the global object that is called arguments is what the name means
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  16. If result is a normal completion, set result to Completion(Evaluation of body).
features: [Compartment, arguments-unbound]
---*/

const compartment = new Compartment();
compartment.globalThis.arguments = 'global';

assert.sameValue(compartment.evaluate('arguments'), 'global');
assert.sameValue(compartment.evaluate('delete globalThis.arguments; typeof arguments'), 'undefined');
