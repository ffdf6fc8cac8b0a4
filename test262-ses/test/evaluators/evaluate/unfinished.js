// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: A source that would swallow what an implementation might put after it is a SyntaxError
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  3. If script is a List of errors, throw a SyntaxError exception.
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { x: 1 } });
const sources = ['{', '(', '[', '`', '`${', '"', '/*', 'x +', 'function f() {', 'if (x)', 'x = {', 'try {', 'x?.'];

for (const source of sources) {
  assert.throws(SyntaxError, () => compartment.evaluate(source), source);
}
assert.sameValue(compartment.evaluate('x'), 1);
