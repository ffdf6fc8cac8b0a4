// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: The prototypes that the values which syntax makes inherit from are frozen
features: [lockdown]
---*/

lockdown();

const values = [
  {},
  [],
  /./,
  '',
  0,
  0n,
  true,
  Symbol(),
  () => {},
  class {},
  function* () {},
  async function () {},
  async function* () {},
  (function* () {})(),
  (async function () {})(),
  (async function* () {})(),
  [][Symbol.iterator](),
  ''[Symbol.iterator](),
  new Map()[Symbol.iterator](),
  new Set()[Symbol.iterator](),
  /./[Symbol.matchAll]('')
];
const prototypes = new Set();
values.forEach(function (value) {
  for (let proto = Object.getPrototypeOf(value); proto !== null; proto = Object.getPrototypeOf(proto)) {
    // The prototype objects that each generator function has for itself are no intrinsic objects.
    if (Reflect.ownKeys(proto).length > 0) prototypes.add(proto);
  }
});
prototypes.forEach(function (prototype) {
  assert(Object.isFrozen(prototype), String(prototype[Symbol.toStringTag] || prototype.constructor.name));
});
assert.sameValue(prototypes.size, 22);
