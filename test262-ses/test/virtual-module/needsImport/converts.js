// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-dynamicimport
description: The specifier is converted to a String, at once
info: |
  DynamicImport ( referrer, specifier, options )

  [...]
  2. Let specifierString be Completion(ToString(specifier)).
  [...]
  6. Let moduleRequest be the ModuleRequest Record { [[Specifier]]: specifierString.[[Value]], [[Attributes]]:
     attributes.[[Value]] }.
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const log = [];
  let importFunction;
  const compartment = compartmentOf({
    v: {
      needsImport: true,
      execute(env, argument) {
        importFunction = argument;
      },
    },
    m: 'export const x = 1;',
    true: 'export const x = 2;',
    undefined: 'export const x = 3;',
  });
  compartment.importNow('v');
  const specifier = {
    toString() {
      log.push('toString');
      return 'm';
    },
  };

  const promise = importFunction(specifier);
  assert.compareArray(log, ['toString']);
  assert.sameValue((await promise).x, 1);
  assert.sameValue((await importFunction(true)).x, 2);
  assert.sameValue((await importFunction(undefined)).x, 3);
});
