// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-job-realms
description: The then method of a thenable runs in its compartment
features: [Compartment]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const compartment = new Compartment({ globals: { where: 'inside' } });
  globalThis.where = 'outside';
  const thenable = compartment.evaluate('({ then(resolve) { resolve(where + (0, eval)("where")); } })');

  assert.sameValue(await thenable, 'insideinside');
  assert.sameValue(await Promise.resolve(thenable), 'insideinside');
});
