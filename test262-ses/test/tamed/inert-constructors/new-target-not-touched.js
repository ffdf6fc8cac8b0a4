// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-inert-constructor
description: An inert constructor does not look for the prototype of NewTarget
includes: [lockdownInertConstructors.js, hardenLogTraps.js]
features: [lockdown, Compartment]
---*/

lockdown();

const log = [];
const newTarget = hardenLogTraps(log, 'newTarget', function () {});
forEachInertConstructor(function (inert, name) {
  assert.throws(TypeError, function () {
    Reflect.construct(inert, [], newTarget);
  }, name);
});
assert.compareArray(log, []);
