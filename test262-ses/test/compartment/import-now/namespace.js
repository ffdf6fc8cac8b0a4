// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.importnow
description: importNow returns the namespace of the module, the same that import gives, and evaluates it once
info: |
  Compartment.prototype.importNow ( specifier )

  [...]
  4. Let module be ? LoadCompartmentModule(C.[[CompartmentRecord]], specifierString, now).
  5. Let loaded be module.LoadRequestedModules(now).
  [...]
  8. Perform ? module.Link().
  9. Let evaluated be module.Evaluate().
  [...]
  11. Return GetModuleNamespace(module).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const log = [];
  const compartment = compartmentOf(
    { a: 'import { x } from "b"; log.push("a"); export const y = x;', b: 'log.push("b"); export const x = 1;' },
    { globals: { log } },
  );
  const namespace = compartment.importNow('a');

  assert.sameValue(namespace[Symbol.toStringTag], 'Module');
  assert.sameValue(namespace.y, 1);
  assert.compareArray(log, ['b', 'a']);
  assert.sameValue(compartment.importNow('a'), namespace);
  assert.sameValue(await compartment.import('a'), namespace);
  assert.sameValue((await compartment.import('b')).x, 1);
  assert.compareArray(log, ['b', 'a']);
});
