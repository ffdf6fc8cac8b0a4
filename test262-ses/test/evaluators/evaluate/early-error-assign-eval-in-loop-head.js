// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: The names eval and arguments in the head of a loop are early errors, and nothing runs
info: |
  The source is strict code: there the AssignmentTargetType of the identifiers eval and arguments is invalid.
features: [Compartment]
---*/

let runs = 0;
const globals = { run() { runs++; } };
const compartment = new Compartment({ globals });
const own = compartment.globalThis.eval;

for (const name of ['eval', 'arguments']) {
  for (const head of [name + ' in { k: 1 }', name + ' of [1]', '[' + name + '] of [[1]]', '{ k: ' + name + ' } of [{ k: 1 }]']) {
    assert.throws(SyntaxError, () => compartment.evaluate('run(); for (' + head + ') ;'), head);
  }
}
assert.sameValue(runs, 0);
assert.sameValue(compartment.evaluate('eval'), own);
