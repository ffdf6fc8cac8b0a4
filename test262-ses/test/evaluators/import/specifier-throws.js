// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: import() in code of a compartment converts its specifier and rejects with what that throws
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  10. Set the ScriptOrModule of evalContext to compartmentRec.[[ReferrerScript]].

  An abrupt completion of ToString of the specifier rejects the promise of import().
features: [Compartment]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const specifier = {
    toString() {
      throw new Test262Error();
    },
  };
  const compartment = new Compartment({ globals: { specifier } });

  await assert.throwsAsync(Test262Error, () => compartment.evaluate('import(specifier)'));
  await assert.throwsAsync(TypeError, () => compartment.evaluate('import(Symbol())'));
});
