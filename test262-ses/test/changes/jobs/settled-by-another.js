// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-job-realms
description: A reaction runs in the compartment of its handler, whoever settles the promise
features: [Compartment]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const compartment = new Compartment({ globals: { where: 'inside' } });
  globalThis.where = 'outside';
  const { promise, resolve } = compartment.evaluate(`(() => {
    let resolve;
    const promise = new Promise((f) => { resolve = f; }).then((x) => x + where + (0, eval)('where'));
    return { promise, resolve };
  })()`);

  resolve('settled ');
  assert.sameValue(await promise, 'settled insideinside');
});
