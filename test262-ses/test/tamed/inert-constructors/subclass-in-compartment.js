// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-inert-constructor
description: No class that extends the constructor of a function evaluates code
features: [lockdown, Compartment]
---*/

lockdown();

const compartment = new Compartment();
[
  '(function () {})',
  '(function* () {})',
  '(async function () {})',
  '(async function* () {})',
  'eval',
  'Function',
  'Compartment'
].forEach(function (source) {
  assert.throws(TypeError, function () {
    compartment.evaluate('new (class extends ' + source + '.constructor {})("return 1")');
  }, source);
});
