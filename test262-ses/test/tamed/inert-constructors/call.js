// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-inert-constructor
description: An inert constructor throws a TypeError when it is called
info: |
  Inert Constructor Functions

  1. Throw a TypeError exception.
includes: [lockdownInertConstructors.js]
features: [lockdown, Compartment]
---*/

lockdown();

forEachInertConstructor(function (inert, name) {
  assert.throws(TypeError, function () {
    inert();
  }, name);
  assert.throws(TypeError, function () {
    inert('return 1');
  }, name);
  assert.throws(TypeError, function () {
    Reflect.apply(inert, {}, ['a', 'return a']);
  }, name);
});
