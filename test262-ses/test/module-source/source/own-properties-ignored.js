// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-initializemodulesource
description: What a program puts on a ModuleSource object changes neither the module nor what it is taken for
info: |
  InitializeModuleSource ( O, text, module )

  1. Set O.[[ModuleSourceText]] to text.
  2. Set O.[[ModuleSourceRecord]] to module.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const source = new ModuleSource('export const x = 1;');
Object.defineProperty(source, 'bindings', { value: [{ export: 'y' }] });
Object.defineProperty(source, 'execute', { value: () => assert(false, 'not called') });
Object.setPrototypeOf(source, null);

const namespace = compartmentOf({ m: source }).importNow('m');
assert.compareArray(exportNames(namespace), ['x']);
assert.sameValue(namespace.x, 1);
