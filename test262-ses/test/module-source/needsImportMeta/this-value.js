// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-get-modulesource.prototype.needsimportmeta
description: The getter of needsImportMeta throws a TypeError where the this value is no ModuleSource object
info: |
  get ModuleSource.prototype.needsImportMeta

  1. Let O be the this value.
  2. Perform ? RequireInternalSlot(O, [[NeedsImportMeta]]).
features: [ModuleSource]
---*/

const { get } = Object.getOwnPropertyDescriptor(ModuleSource.prototype, 'needsImportMeta');
const source = new ModuleSource('import.meta;');

assert.sameValue(get.call(source), true);
const values = [undefined, null, 1, 'x', Symbol('x'), {}, { needsImportMeta: true }, ModuleSource.prototype];
for (const value of [...values, ModuleSource, Object.create(source), new Proxy(source, {})]) {
  assert.throws(TypeError, () => get.call(value));
}
