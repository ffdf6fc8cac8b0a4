// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-get-modulesource.prototype.bindings
description: What a program does to bindings changes neither the source nor a module that is made from it
info: |
  NOTE The array is a new one each time, so what a program does to it changes no module.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const source = new ModuleSource('export const x = 1;');
source.bindings[0].export = 'y';
source.bindings.push({ import: 'z', from: 'n' });
source.bindings.length = 0;

assert.sameValue(JSON.stringify(source.bindings), '[{"export":"x"}]');
const namespace = compartmentOf({ m: source }).importNow('m');
assert.compareArray(exportNames(namespace), ['x']);
