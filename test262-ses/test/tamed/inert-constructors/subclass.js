// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-inert-constructor
description: A class may extend an inert constructor, and its construction throws a TypeError in super()
includes: [lockdownInertConstructors.js]
features: [lockdown, Compartment]
---*/

lockdown();

forEachInertConstructor(function (inert, name) {
  let reached = 'nothing';
  class Derived extends inert {
    constructor() {
      reached = 'super';
      super('return 1');
      reached = 'body';
    }
  }
  assert.sameValue(Object.getPrototypeOf(Derived.prototype), inert.prototype, name);
  assert.throws(TypeError, function () {
    new Derived();
  }, name);
  assert.sameValue(reached, 'super', name);
});
