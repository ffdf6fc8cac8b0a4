// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: The constructor properties that lockdown replaces stay as enumerable as they were
info: |
  RepairIntrinsics ( realm )

  2. For each row of #table-repaired-constructors, in order, do
    c. Perform ? DefinePropertyOrThrow(prototype, "constructor", PropertyDescriptor { [[Value]]: constructor }).
features: [lockdown, unlocked]
---*/

Object.defineProperty(Date.prototype, 'constructor', { enumerable: true });

lockdown();

const enumerable = Object.getOwnPropertyDescriptor(Date.prototype, 'constructor');
assert.notSameValue(Date.prototype.constructor, Date);
assert.sameValue(enumerable.enumerable, true);
assert(!enumerable.writable);
assert.sameValue(enumerable.configurable, false);

const initial = Object.getOwnPropertyDescriptor(Function.prototype, 'constructor');
assert.notSameValue(Function.prototype.constructor, Function);
assert.sameValue(initial.enumerable, false);
assert(!initial.writable);
assert.sameValue(initial.configurable, false);
