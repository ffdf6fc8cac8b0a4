// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: The this value of a call of a global function by its name is undefined
info: |
  The WithBaseObject of a Global Environment Record returns undefined.
features: [Compartment]
---*/

const compartment = new Compartment({
  globals: {
    sloppyThis: Function('return this'),
    strictThis() {
      'use strict';
      return this;
    },
  },
});

assert.sameValue(compartment.evaluate('strictThis()'), undefined);
assert.sameValue(compartment.evaluate('strictThis`template`'), undefined);
assert.sameValue(compartment.evaluate('(() => strictThis())()'), undefined);
assert.sameValue(compartment.evaluate('globalThis.strictThis()'), compartment.globalThis);
assert.sameValue(compartment.evaluate('sloppyThis()'), globalThis, 'a sloppy function of the start compartment');
