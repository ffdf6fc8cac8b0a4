// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-dynamicimport
description: A specifier that cannot be converted to a String rejects the promise, and no hook is called
info: |
  DynamicImport ( referrer, specifier, options )

  [...]
  2. Let specifierString be Completion(ToString(specifier)).
  3. If specifierString is an abrupt completion, then
    a. Perform ! Call(promiseCapability.[[Reject]], undefined, « specifierString.[[Value]] »).
    b. Return promiseCapability.[[Promise]].
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const log = [];
  let importFunction;
  const source = {
    needsImport: true,
    execute(env, argument) {
      importFunction = argument;
    },
  };
  compartmentOf({ v: source }, { resolveHook: () => log.push('resolve') }).importNow('v');
  const thrower = {
    toString() {
      throw new Test262Error();
    },
  };

  await assert.throwsAsync(TypeError, () => importFunction(Symbol('m')));
  await assert.throwsAsync(Test262Error, () => importFunction(thrower));
  assert.compareArray(log, []);
});
