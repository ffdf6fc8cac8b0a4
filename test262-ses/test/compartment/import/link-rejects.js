// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.import
description: A module that cannot be linked rejects with a SyntaxError, and nothing of its graph is evaluated
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
    { a: 'import { y } from "b"; log.push("a");', b: 'log.push("b"); export const x = 1;' },
    { globals: { log } },
  );

  await assert.throwsAsync(SyntaxError, () => compartment.import('a'));
  assert.compareArray(log, []);
  await assert.throwsAsync(SyntaxError, () => compartment.import('a'));
  assert.sameValue((await compartment.import('b')).x, 1);
  assert.compareArray(log, ['b']);
});
