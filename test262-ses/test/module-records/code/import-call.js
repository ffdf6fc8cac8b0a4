// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-module-records
description: import() in a module gives the namespace of a module, evaluated later and once
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const log = [];
  const compartment = compartmentOf(
    { a: 'log.push("a"); export const b = import("b"); log.push("a ends");', b: 'log.push("b"); export const x = 1;' },
    { globals: { log } },
  );
  const { b } = await compartment.import('a');
  const namespace = await b;

  assert.sameValue(namespace.x, 1);
  assert.sameValue(await compartment.import('b'), namespace);
  assert.compareArray(log, ['a', 'a ends', 'b']);
});
