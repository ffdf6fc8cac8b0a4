// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-dynamicimport
description: import converts its specifier to a String at once, once
info: |
  DynamicImport ( referrer, specifier, options )

  [...]
  2. Let specifierString be Completion(ToString(specifier)).
  [...]
  6. Let moduleRequest be the ModuleRequest Record { [[Specifier]]: specifierString.[[Value]], [[Attributes]]:
     attributes.[[Value]] }.
features: [Compartment, Compartment-modules]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const log = [];
  const compartment = new Compartment({
    async loadHook(specifier) {
      log.push('loadHook ' + typeof specifier + ' ' + specifier);
      return { namespace: { specifier } };
    },
  });
  const object = {
    toString() {
      log.push('toString');
      return 'a';
    },
    valueOf() {
      throw new Test262Error();
    },
  };
  const promise = compartment.import(object);
  log.push('returned');

  assert.sameValue((await promise).specifier, 'a');
  assert.sameValue(log.filter((line) => line === 'toString').length, 1);
  assert.sameValue(log.indexOf('toString') < log.indexOf('returned'), true);
  assert.sameValue((await compartment.import(undefined)).specifier, 'undefined');
  assert.sameValue((await compartment.import(1)).specifier, '1');
  assert.sameValue((await compartment.import()).specifier, 'undefined');
});
