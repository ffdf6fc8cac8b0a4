// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-inert-constructor
description: An inert constructor throws a TypeError when it is constructed
info: |
  Inert Constructor Functions

  1. Throw a TypeError exception.
includes: [lockdownInertConstructors.js]
features: [lockdown, Compartment]
---*/

lockdown();

forEachInertConstructor(function (inert, name) {
  assert.throws(TypeError, function () {
    new inert();
  }, name);
  assert.throws(TypeError, function () {
    new inert('return 1');
  }, name);
  assert.throws(TypeError, function () {
    Reflect.construct(inert, ['return 1'], Object);
  }, name);
});
