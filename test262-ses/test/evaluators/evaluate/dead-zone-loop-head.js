// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: The head of a loop does not assign a variable before its declaration
info: |
  The source is code of a Script as in ECMA-262: a variable cannot be assigned before its declaration has run.
features: [Compartment]
---*/

let runs = 0;
const compartment = new Compartment({ globals: { run() { runs++; } } });

for (const head of ['x of [1]', 'x in { key: 1 }', '[x] of [[1]]']) {
  assert.throws(ReferenceError, () => compartment.evaluate('for (' + head + ') run(); let x;'), head);
  assert.throws(ReferenceError, () => compartment.evaluate('(() => { for (' + head + ') run(); let x; })()'), head);
}
assert.throws(ReferenceError, () => compartment.evaluate('for (x of [1]) run(); const x = 1;'), 'a constant');
assert.sameValue(runs, 0);
