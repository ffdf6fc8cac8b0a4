// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-inert-constructors
description: No function that a compartment is handed leads it to the evaluators of the start compartment
features: [lockdown, harden, Compartment]
---*/

lockdown();

const handed = [
  function () {},
  function* () {},
  async function () {},
  async function* () {},
  class {},
  harden,
  Object
];
const compartment = new Compartment({ globals: { handed } });
assert.sameValue(Function('return 1')(), 1, 'the start compartment still evaluates');
handed.forEach(function (f, index) {
  assert.throws(TypeError, function () {
    compartment.evaluate('handed[' + index + '].constructor("return this")');
  }, String(index));
});
