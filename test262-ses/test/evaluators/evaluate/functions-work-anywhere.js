// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: A function resolves names in its own compartment wherever it is called
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  9. Set the Realm of evalContext to compartmentRec.
features: [Compartment]
---*/

const a = new Compartment({ globals: { x: 'a' } });
const b = new Compartment({ globals: { x: 'b', f: a.evaluate('() => x') } });

assert.sameValue(b.evaluate('f()'), 'a');
assert.sameValue(b.evaluate('[f].map((g) => g())[0]'), 'a');
assert.sameValue(b.evaluate('Reflect.apply(f, undefined, [])'), 'a');
assert.sameValue(b.evaluate('x'), 'b');
