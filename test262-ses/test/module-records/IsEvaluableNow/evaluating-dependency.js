// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-isevaluablenow
description: A module that imports one that is being evaluated is refused, and can be imported when that has ended
info: |
  IsEvaluableNow ( module, seen )

  [...]
  5. If module.[[Status]] is evaluating or evaluating-async, return false.
  [...]
  7. For each ModuleRequest Record request of module.[[RequestedModules]], do
    [...]
    b. If IsEvaluableNow(required, seen) is false, return false.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const errors = [];
const log = [];
const attempt = () => {
  try {
    compartment.importNow('b');
  } catch (error) {
    errors.push(error.constructor);
  }
};
const compartment = compartmentOf(
  { a: 'attempt(); export const x = 1;', b: 'import { x } from "a"; log.push("b"); export { x };' },
  { globals: { attempt, log } },
);

assert.sameValue(compartment.importNow('a').x, 1);
assert.compareArray(errors, [TypeError]);
assert.compareArray(log, []);
assert.sameValue(compartment.importNow('b').x, 1);
