// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: Code may call out and be entered again
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  14. Push evalContext onto the execution context stack; evalContext is now the running execution context.
  [...]
  18. Remove evalContext from the execution context stack.
features: [Compartment]
---*/

const compartment = new Compartment({
  globals: {
    depth: 0,
    evaluate: (source) => compartment.evaluate(source),
  },
});

const inner = 'let x = 2; evaluate("depth += 1; typeof x")';

assert.sameValue(compartment.evaluate(`let x = 1; evaluate(${JSON.stringify(inner)}) + x`), 'undefined1');
assert.sameValue(compartment.evaluate('depth'), 1);
