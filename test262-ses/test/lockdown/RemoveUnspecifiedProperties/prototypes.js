// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-removeunspecifiedproperties
description: A property that is added to a prototype is removed, also from those that no global name leads to
info: |
  RemoveUnspecifiedProperties ( realm )

  2. For each row of #table-intrinsic-properties, in order, do
    b. If intrinsics has a field [[<name>]], then
      ii. Perform ? RemovePropertiesExcept(intrinsics.[[<name>]], permitted).
features: [lockdown, unlocked]
---*/

const prototypes = [
  Object.prototype,
  Array.prototype,
  Error.prototype,
  RegExp.prototype,
  Object.getPrototypeOf(Int8Array.prototype),
  Object.getPrototypeOf(function* () {}),
  Object.getPrototypeOf(function* () {}).prototype,
  Object.getPrototypeOf(async function () {}),
  Object.getPrototypeOf([][Symbol.iterator]()),
  Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()))
];
prototypes.forEach(function (prototype) {
  Object.defineProperty(prototype, 'planted', { value: {}, configurable: true });
});

lockdown();

prototypes.forEach(function (prototype, index) {
  assert.sameValue(Object.hasOwn(prototype, 'planted'), false, String(index));
});
