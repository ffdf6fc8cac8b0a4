// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource-constructor
description: All compartments share ModuleSource, so that each knows the sources of the others
info: |
  The ModuleSource constructor is the %ModuleSource% intrinsic object, which all compartments share.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const compartment = new Compartment();
const nested = compartment.evaluate('new Compartment()');

assert.sameValue(compartment.globalThis.ModuleSource, ModuleSource);
assert.sameValue(nested.globalThis.ModuleSource, ModuleSource);
const source = nested.evaluate('new ModuleSource("export const x = 1;")');
assert.sameValue(Object.getPrototypeOf(source), ModuleSource.prototype);
assert.sameValue(source.bindings[0].export, 'x');
assert.sameValue(compartmentOf({ m: source }).importNow('m').x, 1);
