// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-inert-constructor
description: An inert constructor does not convert its arguments
includes: [lockdownInertConstructors.js]
features: [lockdown, Compartment]
---*/

lockdown();

let touched = 0;
const argument = {
  get globals() {
    touched += 1;
  },
  toString() {
    touched += 1;
    return '';
  }
};
forEachInertConstructor(function (inert, name) {
  assert.throws(TypeError, function () {
    inert(argument, argument);
  }, name);
  assert.throws(TypeError, function () {
    new inert(argument, argument);
  }, name);
});
assert.sameValue(touched, 0);
