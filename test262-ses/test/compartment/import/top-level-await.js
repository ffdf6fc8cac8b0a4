// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.import
description: import waits for the top-level await of a module and of what it imports
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
    {
      a: 'import { x } from "b"; log.push("a " + x); await null; log.push("a ends"); export const y = x;',
      b: 'log.push("b"); export const x = await Promise.resolve(1); log.push("b ends");',
    },
    { globals: { log } },
  );
  const { y } = await compartment.import('a');

  assert.sameValue(y, 1);
  assert.compareArray(log, ['b', 'b ends', 'a 1', 'a ends']);
});
