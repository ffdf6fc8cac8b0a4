// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: >
  import() in direct eval code, also when a promise job runs it, does not load what the caller could load
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  10. Set the ScriptOrModule of evalContext to compartmentRec.[[ReferrerScript]].
features: [Compartment]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const compartment = new Compartment();
  const outcome = (promise) => promise.then(() => 'loaded', () => 'rejected');

  assert.sameValue(await outcome(compartment.evaluate('eval("import(`./module_FIXTURE.js`)")')), 'rejected');
  const load = compartment.evaluate('() => eval("import(`./module_FIXTURE.js`)")');
  assert.sameValue(await outcome(Promise.resolve().then(load)), 'rejected');
});
