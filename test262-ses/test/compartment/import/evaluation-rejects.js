// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.import
description: A module whose evaluation throws rejects with what it throws, each time, and is evaluated once
info: |
  Compartment.prototype.import ( specifier )

  [...]
  3. Return DynamicImport(C.[[CompartmentRecord]], specifier, undefined).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const log = [];
  const compartment = compartmentOf(
    { a: 'log.push("a"); throw {};', b: 'import "a"; log.push("b");' },
    { globals: { log } },
  );
  const caught = (promise) => promise.then(() => 'fulfilled', (thrown) => thrown);
  const error = await caught(compartment.import('a'));

  assert.sameValue(typeof error, 'object');
  assert.sameValue(await caught(compartment.import('a')), error);
  assert.sameValue(await caught(compartment.import('b')), error);
  assert.compareArray(log, ['a']);
});
