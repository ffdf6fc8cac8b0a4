// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: A global that is called eval is an ordinary function to its callers
info: |
  DefineCompartmentGlobals ( compartmentRec, globals )

  [...]
  3. For each property key P of keys, do
    [...]
    b. If desc is not undefined and desc.[[Enumerable]] is true, then
      [...]
      ii. Perform ? CreateDataPropertyOrThrow(global, P, value).
features: [Compartment]
---*/

const calls = [];
const compartment = new Compartment({
  globals: {
    eval: function (source, second) {
      'use strict';
      calls.push(this, source, second);
      return 'replaced';
    },
  },
});

assert.sameValue(compartment.evaluate('const local = 1; eval("local", 2)'), 'replaced');
assert.compareArray(calls, [undefined, 'local', 2]);
assert.sameValue(compartment.evaluate('1 + 1'), 2, 'evaluate does not use it');
