// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.importnow
description: A module that was imported needs no hook for importNow, whatever it waited for
info: |
  Compartment.prototype.importNow ( specifier )

  [...]
  4. Let module be ? LoadCompartmentModule(C.[[CompartmentRecord]], specifierString, now).
  [...]
  7. If IsEvaluableNow(module, « ») is false, throw a TypeError exception.
  [...]
  10. Perform ? RequireFulfilled(evaluated).
  11. Return GetModuleNamespace(module).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const sources = { a: 'import { x } from "b"; export { x };', b: 'export const x = await Promise.resolve(1);' };
  const load = async (specifier) => ({ source: new ModuleSource(sources[specifier]) });
  const compartment = new Compartment({ resolveHook: (specifier) => specifier, loadHook: load });
  const namespace = await compartment.import('a');

  assert.sameValue(compartment.importNow('a'), namespace);
  assert.sameValue(compartment.importNow('b').x, 1);
});
