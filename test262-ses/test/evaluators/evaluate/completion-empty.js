// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: A source without a value returns undefined
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  4. If script Contains ScriptBody is false, return undefined.
  [...]
  17. If result is a normal completion and result.[[Value]] is empty, set result to NormalCompletion(undefined).
features: [Compartment]
---*/

const log = [];
const compartment = new Compartment({ globals: { log } });

for (const source of ['', ' \t\n', ';', ';;', '// comment', '/* comment */', '/* a */ // b\n', '\ufeff']) {
  assert.sameValue(compartment.evaluate(source), undefined, JSON.stringify(source));
}
compartment.evaluate('log.push("evaluated")');
assert.compareArray(log, ['evaluated']);
