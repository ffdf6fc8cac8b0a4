// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-get-modulesource.prototype.bindings
description: bindings is an array of ordinary objects with data properties, all of them unfrozen
info: |
  get ModuleSource.prototype.bindings

  [...]
  8. Return CreateArrayFromList(bindings).

  CreateImportBindingObject ( entry )

  1. Let object be OrdinaryObjectCreate(%Object.prototype%).
features: [ModuleSource]
includes: [propertyHelper.js]
---*/

const { bindings } = new ModuleSource('import { x } from "m"; export { y } from "m"; export let z;');

assert.sameValue(Array.isArray(bindings), true);
assert.sameValue(Object.getPrototypeOf(bindings), Array.prototype);
assert.sameValue(Object.isExtensible(bindings), true);
assert.compareArray(Object.keys(bindings[0]), ['import', 'from']);
for (const binding of bindings) {
  assert.sameValue(Object.getPrototypeOf(binding), Object.prototype);
  assert.sameValue(Object.isExtensible(binding), true);
}
verifyProperty(bindings[0], 'from', { value: 'm', writable: true, enumerable: true, configurable: true });
verifyProperty(bindings, '1', { writable: true, enumerable: true, configurable: true });
