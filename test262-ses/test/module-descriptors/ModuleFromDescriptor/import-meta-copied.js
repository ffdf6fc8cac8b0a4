// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulefromdescriptor
description: >
  The own enumerable properties of importMeta, those with a Symbol key too, become data properties of import.meta
info: |
  ModuleFromDescriptor ( compartmentRec, entry, descriptor, mode )

  [...]
  14. Let meta be OrdinaryObjectCreate(null).
  15. Perform ? CopyDataProperties(meta, importMeta, « »).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [propertyHelper.js]
---*/

const symbol = Symbol('s');
const importMeta = {
  __proto__: { inherited: 1 },
  url: 'u',
  ['__proto__']: 'own',
  [symbol]: 's',
  get accessor() {
    return this === importMeta;
  },
};
Object.defineProperty(importMeta, 'hidden', { value: 1, enumerable: false });
const source = new ModuleSource('export const meta = import.meta;');
const { meta } = new Compartment({ modules: { m: { source, importMeta } } }).importNow('m');

assert.sameValue(Object.getPrototypeOf(meta), null);
assert.compareArray(Reflect.ownKeys(meta), ['url', '__proto__', 'accessor', symbol]);
verifyProperty(meta, 'url', { value: 'u', writable: true, enumerable: true, configurable: true });
verifyProperty(meta, symbol, { value: 's', writable: true, enumerable: true, configurable: true });
verifyProperty(meta, 'accessor', { value: true, writable: true, enumerable: true, configurable: true });
assert.sameValue(meta.__proto__, 'own');
