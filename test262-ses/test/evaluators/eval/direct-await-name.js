// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-eval
description: A direct eval in an async function where a variable around it is named await
features: [Compartment]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const compartment = new Compartment();

  assert.sameValue(await compartment.evaluate('var await = 1, x = 2; (async function () { return eval("x"); })()'), 2);
});
