// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: Async generators and for await work in code of a compartment
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  16. If result is a normal completion, set result to Completion(Evaluation of body).
features: [Compartment]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const compartment = new Compartment({ globals: { list: [1, Promise.resolve(2)] } });
  const sum = compartment.evaluate(`
    async function* each() { yield* list; }
    (async () => { let sum = 0; for await (const x of each()) sum += x; return sum; })()
  `);

  assert.sameValue(await sum, 3);
});
