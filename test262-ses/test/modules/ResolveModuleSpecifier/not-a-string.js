// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-resolvemodulespecifier
description: A resolveHook that returns no String makes it a TypeError, and nothing is converted
info: |
  ResolveModuleSpecifier ( compartmentRec, specifier, referrerSpecifier )

  [...]
  4. If fullSpecifier is not a String, throw a TypeError exception.
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const object = {
    toString() {
      throw new Test262Error();
    },
  };
  const values = [undefined, null, true, 1, 1n, Symbol('b'), {}, object, new String('b'), ['b'], Promise.resolve('b')];
  for (const value of values) {
    const compartment = compartmentOf({ a: 'import "b"', b: '' }, { resolveHook: () => value });
    await assert.throwsAsync(TypeError, () => compartment.import('a'));
    assert.throws(TypeError, () => compartment.importNow('a'));
    assert.sameValue(compartment.importNow('b')[Symbol.toStringTag], 'Module');
  }
});
