// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: An async function of a compartment goes on in its scope after an await
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  6. Let env be NewDeclarativeEnvironment(compartmentRec.[[GlobalEnv]]).
  [...]
  16. If result is a normal completion, set result to Completion(Evaluation of body).
features: [Compartment]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const compartment = new Compartment({ globals: { x: 1, wait: (value) => Promise.resolve(value) } });
  const promise = compartment.evaluate('let y = 1; (async () => { y = await wait(2); return x + y; })()');

  assert.sameValue(Object.getPrototypeOf(promise), Promise.prototype);
  compartment.evaluate('x = 40');
  assert.sameValue(await promise, 42);
  await assert.throwsAsync(ReferenceError, () => compartment.evaluate('(async () => { await wait(); y; })()'));
});
