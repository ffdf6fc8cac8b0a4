// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: A name that is unresolvable is resolved anew each time, so it may be bound later
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  16. If result is a normal completion, set result to Completion(Evaluation of body).
features: [Compartment]
---*/

const compartment = new Compartment();
const read = compartment.evaluate('() => later');

assert.throws(ReferenceError, () => read());
compartment.globalThis.later = 1;
assert.sameValue(read(), 1);
compartment.globalThis.later = 2;
assert.sameValue(read(), 2);
