// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: >
  A name may stand after typeof and be read in one source, and the read throws while it is unresolvable
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  16. If result is a normal completion, set result to Completion(Evaluation of body).
features: [Compartment, typeof-unresolvable]
---*/

const compartment = new Compartment();
const [type, read] = compartment.evaluate('[() => typeof name, () => name]');

assert.sameValue(type(), 'undefined');
assert.throws(ReferenceError, () => read());
assert.throws(ReferenceError, () => compartment.evaluate('typeof unknown; unknown'));
assert.throws(ReferenceError, () => compartment.evaluate('typeof unknown.x'));
compartment.globalThis.name = 1;
assert.sameValue(type(), 'number');
assert.sameValue(read(), 1);
