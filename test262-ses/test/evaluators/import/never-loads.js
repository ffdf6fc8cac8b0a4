// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: >
  No code of a compartment gets a module by import(), whether the word is refused or the promise is rejected
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  10. Set the ScriptOrModule of evalContext to compartmentRec.[[ReferrerScript]].
features: [Compartment]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const compartment = new Compartment({ globals: { x: 1 } });
  const sources = [
    'import("./module_FIXTURE.js")',
    'import ( "./module_FIXTURE.js" )',
    'import/* comment */("./module_FIXTURE.js")',
    'import// comment\n("./module_FIXTURE.js")',
    'import\u2028("./module_FIXTURE.js")',
    '`${import("./module_FIXTURE.js")}`; import("./module_FIXTURE.js")',
    '(0, eval)("im" + "port(`./module_FIXTURE.js`)")',
    'new Function("return im" + "port(`./module_FIXTURE.js`)")()',
    '/* */ import("./module_FIXTURE.js") // <!--',
    'x ? import("./module_FIXTURE.js") : 1',
  ];

  for (const source of sources) {
    let outcome;
    try {
      outcome = await compartment.evaluate(source).then(() => 'loaded', () => 'rejected');
    } catch (error) {
      assert.sameValue(error instanceof SyntaxError || error instanceof TypeError, true, source);
      outcome = 'refused';
    }
    assert.notSameValue(outcome, 'loaded', source);
  }
  assert.sameValue(compartment.evaluate('x'), 1);
});
