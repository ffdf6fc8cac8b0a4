// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: Constructors are replaced in the order of the table, up to the one that fails
info: |
  RepairIntrinsics ( realm )

  2. For each row of #table-repaired-constructors, in order, do
features: [lockdown, Compartment, unlocked]
---*/

const { constructor } = async function () {};
const prototypes = [
  Function.prototype,
  Object.getPrototypeOf(function* () {}),
  constructor.prototype,
  Object.getPrototypeOf(async function* () {}),
  Date.prototype,
  Error.prototype,
  RegExp.prototype,
  Compartment.prototype
];
const before = prototypes.map(function (prototype) {
  return prototype.constructor;
});
Object.freeze(constructor.prototype);
assert.throws(TypeError, function () {
  lockdown();
});

const replaced = prototypes.map(function (prototype, index) {
  return prototype.constructor !== before[index];
});
assert.compareArray(replaced, [true, true, false, false, false, false, false, false]);
