// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createinertconstructors
description: An inert constructor has the name of the constructor that it stands for
info: |
  Inert Constructors

  The columns Intrinsic and Name.
includes: [lockdownInertConstructors.js, propertyHelper.js]
features: [lockdown, Compartment]
---*/

lockdown();

forEachInertConstructor(function (inert, name) {
  verifyProperty(inert, 'name', {
    value: name,
    writable: false,
    enumerable: false,
    configurable: false
  });
});
