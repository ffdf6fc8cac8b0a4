// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.importnow
description: importNow throws a TypeError for a module that waits at its top-level await
info: |
  Compartment.prototype.importNow ( specifier )

  [...]
  7. If IsEvaluableNow(module, « ») is false, throw a TypeError exception.
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  let resume;
  const gate = new Promise((resolve) => {
    resume = resolve;
  });
  const compartment = compartmentOf(
    { a: 'import "b"; export const x = 1;', b: 'reached(); await gate;', c: 'export const y = 2;' },
    { globals: { gate, reached: () => started() } },
  );
  let started;
  const running = new Promise((resolve) => {
    started = resolve;
  });
  const promise = compartment.import('a');
  await running;

  assert.throws(TypeError, () => compartment.importNow('a'));
  assert.throws(TypeError, () => compartment.importNow('b'));
  assert.sameValue(compartment.importNow('c').y, 2);
  resume();
  assert.sameValue(await promise, compartment.importNow('a'));
});
