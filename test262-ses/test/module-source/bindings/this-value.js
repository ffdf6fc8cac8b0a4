// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-get-modulesource.prototype.bindings
description: The getter of bindings throws a TypeError where the this value is no ModuleSource object
info: |
  get ModuleSource.prototype.bindings

  1. Let O be the this value.
  2. Perform ? RequireInternalSlot(O, [[ModuleSourceRecord]]).
features: [ModuleSource]
---*/

const { get } = Object.getOwnPropertyDescriptor(ModuleSource.prototype, 'bindings');
const source = new ModuleSource('export let x;');

assert.sameValue(get.call(source).length, 1);
const values = [undefined, null, 1, 'x', Symbol('x'), {}, { bindings: [] }, ModuleSource, ModuleSource.prototype];
for (const value of [...values, Object.create(source), new Proxy(source, {})]) {
  assert.throws(TypeError, () => get.call(value));
}
