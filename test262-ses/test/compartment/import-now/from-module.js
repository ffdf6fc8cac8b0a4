// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.importnow
description: Code of a module may be handed importNow of its compartment, and imports while it runs
info: |
  Compartment.prototype.importNow ( specifier )

  [...]
  7. If IsEvaluableNow(module, « ») is false, throw a TypeError exception.
  [...]
  9. Let evaluated be module.Evaluate().
  [...]
  11. Return GetModuleNamespace(module).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const log = [];
const compartment = compartmentOf(
  {
    a: 'log.push("a"); export const { x } = importNow("b"); log.push("a ends");',
    b: 'log.push("b"); export const x = 1;',
  },
  { globals: { log, importNow: (specifier) => compartment.importNow(specifier) } },
);

assert.sameValue(compartment.importNow('a').x, 1);
assert.compareArray(log, ['a', 'b', 'a ends']);
