// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: Destructuring reads globals in defaults and computed keys, and assigns globals
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  16. If result is a normal completion, set result to Completion(Evaluation of body).
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { key: 'k', fallback: 1, target: 0 } });

assert.sameValue(compartment.evaluate('const { [key]: a, b = fallback, ...rest } = { k: 2, c: 3 }; a + b + rest.c'), 6);
assert.sameValue(compartment.evaluate('(({ x = fallback } = {}, [y = key] = []) => x + y)()'), '1k');
assert.sameValue(compartment.evaluate('({ a: target, b: [fallback] } = { a: 4, b: [5] }); target + fallback'), 9);
assert.sameValue(compartment.globalThis.target, 4);
