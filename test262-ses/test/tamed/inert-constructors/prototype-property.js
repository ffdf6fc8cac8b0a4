// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createinertconstructors
description: The prototype property of an inert constructor is the prototype that it stands at
info: |
  Inert Constructors

  The columns Intrinsic and Prototype Property.
includes: [lockdownInertConstructors.js, propertyHelper.js]
features: [lockdown, Compartment]
---*/

lockdown();

forEachInertConstructor(function (inert, name, prototype) {
  verifyProperty(inert, 'prototype', {
    value: prototype,
    writable: false,
    enumerable: false,
    configurable: false
  });
});
