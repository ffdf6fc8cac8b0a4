// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsourcemodule
description: The functions of a module exist though another in a circle with it failed before it ran
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

let read;
const compartment = compartmentOf({
  a: 'import "b"; export function f() { return 1; } export let x = 2;',
  b: 'import { f, x } from "a"; keep({ f: () => f(), x: () => x }); throw new RangeError();',
}, { globals: { keep(functions) { read = functions; } } });

assert.throws(RangeError, () => compartment.importNow('a'));
assert.sameValue(read.f(), 1);
assert.throws(ReferenceError, () => read.x());
