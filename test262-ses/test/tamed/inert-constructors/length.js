// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createinertconstructors
description: The length of an inert constructor is 1, that of the inert Compartment 0
info: |
  Inert Constructors

  The columns Intrinsic and Length.
includes: [lockdownInertConstructors.js, propertyHelper.js]
features: [lockdown, Compartment]
---*/

lockdown();

forEachInertConstructor(function (inert, name) {
  verifyProperty(inert, 'length', {
    value: name === 'Compartment' ? 0 : 1,
    writable: false,
    enumerable: false,
    configurable: false
  });
});
