// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-get-modulesource.prototype.needsimport
description: The getter of needsImport throws a TypeError where the this value is no ModuleSource object
info: |
  get ModuleSource.prototype.needsImport

  1. Let O be the this value.
  2. Perform ? RequireInternalSlot(O, [[NeedsImport]]).
features: [ModuleSource]
---*/

const { get } = Object.getOwnPropertyDescriptor(ModuleSource.prototype, 'needsImport');
const source = new ModuleSource('import("m");');

assert.sameValue(get.call(source), true);
const values = [undefined, null, 1, 'x', Symbol('x'), {}, { needsImport: true }, ModuleSource, ModuleSource.prototype];
for (const value of [...values, Object.create(source), new Proxy(source, {})]) {
  assert.throws(TypeError, () => get.call(value));
}
