// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createdatamodule
description: A json or text that is no String makes it a TypeError, and nothing is converted or called
info: |
  CreateDataModule ( compartmentRec, type, text )

  1. If text is not a String, throw a TypeError exception.
features: [Compartment, Compartment-modules, data-modules]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const object = {
    toString: () => {
      throw new Test262Error('toString');
    },
    valueOf: () => {
      throw new Test262Error('valueOf');
    },
    [Symbol.toPrimitive]: () => {
      throw new Test262Error('toPrimitive');
    },
    toJSON: () => {
      throw new Test262Error('toJSON');
    },
  };
  for (const form of ['json', 'text']) {
    for (const value of [null, true, 1, 1n, Symbol('s'), {}, [], () => '1', new String('1'), ['1'], object]) {
      await forEachImporter(async (importModule, name) => {
        const compartment = new Compartment({ modules: { m: { [form]: value } } });
        await assert.throwsAsync(TypeError, () => importModule(compartment, 'm'), name + ' ' + form);
      });
    }
  }
});
