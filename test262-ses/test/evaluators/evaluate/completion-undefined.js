// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: A statement that may have a value and has none has the value undefined, whatever came before it
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  16. If result is a normal completion, set result to Completion(Evaluation of body).
  17. If result is a normal completion and result.[[Value]] is empty, set result to NormalCompletion(undefined).
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { no: false, list: [1, 2, 3] } });

for (const source of [
  'if (no) 1;',
  'if (list) {}',
  'while (no) 1;',
  'for (const x of []) x;',
  'for (const x of list) { if (x > 2) break; x; }',
  'for (const x of list) { x; if (x > 1) break; }',
  'switch (no) {}',
  'try {} finally { 1; }',
]) {
  assert.sameValue(compartment.evaluate(`0; ${source}`), undefined, source);
}
