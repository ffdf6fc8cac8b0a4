// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulefromdescriptor
description: >
  A specifier of a descriptor that is neither undefined nor a String makes it a TypeError, and nothing is converted
info: |
  ModuleFromDescriptor ( compartmentRec, entry, descriptor, mode )

  [...]
  17. If specifier is undefined, set specifier to entry.[[Specifier]].
  18. If specifier is not a String, throw a TypeError exception.
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const source = new ModuleSource('');
  const object = {
    toString() {
      throw new Test262Error();
    },
  };
  for (const specifier of [null, true, 1, 1n, Symbol('m'), {}, object, new String('m')]) {
    const compartment = new Compartment({ modules: { m: { source, specifier }, good: { source, specifier: 'm' } } });
    assert.throws(TypeError, () => compartment.importNow('m'));
    await assert.throwsAsync(TypeError, () => compartment.import('m'));
    compartment.importNow('good');
  }
});
