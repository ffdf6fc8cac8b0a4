// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createinertconstructors
description: There are five inert constructors, none of which is a constructor of the start compartment
includes: [lockdownInertConstructors.js]
features: [lockdown, Compartment, unlocked]
---*/

const originals = [
  Function,
  (function* () {}).constructor,
  (async function () {}).constructor,
  (async function* () {}).constructor,
  Compartment
];

lockdown();

const inerts = new Set();
forEachInertConstructor(function (inert, name) {
  assert.sameValue(originals.includes(inert), false, name);
  inerts.add(inert);
});
assert.sameValue(inerts.size, 5);
