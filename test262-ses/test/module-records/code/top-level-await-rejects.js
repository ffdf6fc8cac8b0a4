// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-module-records
description: What a module that waits throws later is the error of each module that imports it, again and again
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const log = [];
  const compartment = compartmentOf(
    { a: 'import "b"; log.push("a");', b: 'await null; log.push("b"); throw {};', c: 'import "a"; log.push("c");' },
    { globals: { log } },
  );
  const errors = [];
  for (const specifier of ['a', 'b', 'c', 'a']) {
    errors.push(await compartment.import(specifier).then(() => 'fulfilled', (thrown) => thrown));
  }

  assert.sameValue(typeof errors[0], 'object');
  for (const error of errors) assert.sameValue(error, errors[0]);
  assert.compareArray(log, ['b']);
});
