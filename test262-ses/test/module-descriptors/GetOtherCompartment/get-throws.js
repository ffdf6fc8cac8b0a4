// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-getothercompartment
description: What a getter for compartment throws is the error of the load
info: |
  GetOtherCompartment ( compartmentRec, descriptor )

  1. Let compartment be ? Get(descriptor, "compartment").
features: [Compartment, Compartment-modules]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  for (const name of ['namespace', 'source']) {
    const modules = {
      m: {
        [name]: 'x',
        get compartment() {
          throw new Test262Error();
        },
      },
    };
    const compartment = new Compartment({ modules });
    assert.throws(Test262Error, () => compartment.importNow('m'), name);
    await assert.throwsAsync(Test262Error, () => compartment.import('m'), name);
  }
});
