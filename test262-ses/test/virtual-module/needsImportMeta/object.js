// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-virtual-module-record-executemodule
description: The third argument is an object without prototype, with the properties of the descriptor's importMeta
info: |
  ExecuteModule ( [ capability ] )

  [...]
  7. Let importMeta be undefined.
  8. If module.[[NeedsImportMeta]] is true, set importMeta to module.[[ImportMeta]].
features: [Compartment, Compartment-modules]
---*/

let meta;
const source = {
  needsImportMeta: true,
  execute(env, importFunction, argument) {
    meta = argument;
  },
};
const importMeta = { url: 'u', a: [] };
new Compartment({ modules: { v: { source, importMeta } } }).importNow('v');

assert.notSameValue(meta, importMeta);
assert.sameValue(Object.getPrototypeOf(meta), null);
assert.sameValue(Object.isExtensible(meta), true);
assert.compareArray(Reflect.ownKeys(meta), ['url', 'a']);
assert.sameValue(meta.url, 'u');
assert.sameValue(meta.a, importMeta.a);
