// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-isevaluablenow
description: A module of a namespace object never waits
info: |
  IsEvaluableNow ( module, seen )

  1. If module is not a Cyclic Module Record, return true.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const compartment = compartmentOf(
  { a: 'import { x } from "n"; export { x };' },
  { modules: { n: { namespace: { x: 1 } } } },
);

assert.sameValue(compartment.importNow('n').x, 1);
assert.sameValue(compartment.importNow('a').x, 1);
