// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createinertconstructors
description: An inert constructor has no own properties but length, name and prototype
includes: [lockdownInertConstructors.js]
features: [lockdown, Compartment]
---*/

lockdown();

forEachInertConstructor(function (inert, name) {
  assert.compareArray(Reflect.ownKeys(inert).sort(), ['length', 'name', 'prototype'], name);
  assert.throws(TypeError, function () {
    inert();
  }, name);
});
