// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadcompartmentmodule
description: >
  Awaiting the promise of a load reads its constructor, and what that throws, before lockdown, rejects the import
  alone
info: |
  LoadCompartmentModule ( compartmentRec, specifier, mode )

  [...]
  5. Else,
    [...]
    b. Perform ? Await(entry.[[Loading]].[[Promise]]).
features: [Compartment, Compartment-modules, unlocked]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const error = new Test262Error();
  const compartment = new Compartment({ modules: { a: { namespace: { x: 1 } } } });
  const original = Object.getOwnPropertyDescriptor(Promise.prototype, 'constructor');
  Object.defineProperty(Promise.prototype, 'constructor', {
    get() {
      throw error;
    },
  });
  const promise = compartment.import('a');
  Object.defineProperty(Promise.prototype, 'constructor', original);

  assert.sameValue(await promise.then(() => 'fulfilled', (thrown) => thrown), error);
  assert.sameValue((await compartment.import('a')).x, 1);
});
