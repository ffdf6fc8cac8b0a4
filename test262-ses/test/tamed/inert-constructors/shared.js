// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createinertconstructors
description: All compartments meet the same inert constructors
includes: [lockdownInertConstructors.js]
features: [lockdown, Compartment]
---*/

const before = new Compartment();

lockdown();

const after = new Compartment();
forEachInertConstructor(function (inert, name, prototype, source) {
  assert.sameValue(before.evaluate(source + '.constructor'), inert, name);
  assert.sameValue(after.evaluate(source + '.constructor'), inert, name);
  assert.sameValue(after.evaluate('new Compartment().evaluate(`' + source + '.constructor`)'), inert, name);
});
