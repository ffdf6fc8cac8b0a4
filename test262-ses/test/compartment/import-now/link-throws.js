// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.importnow
description: importNow throws a SyntaxError where the module cannot be linked, and evaluates nothing
info: |
  Compartment.prototype.importNow ( specifier )

  [...]
  8. Perform ? module.Link().
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const log = [];
const compartment = compartmentOf(
  { a: 'import { y } from "b"; log.push("a");', b: 'log.push("b"); export const x = 1;' },
  { globals: { log } },
);

assert.throws(SyntaxError, () => compartment.importNow('a'));
assert.throws(SyntaxError, () => compartment.importNow('a'));
assert.compareArray(log, []);
assert.sameValue(compartment.importNow('b').x, 1);
