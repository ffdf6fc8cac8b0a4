// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-sharedregexp
description: Called as a function, RegExp returns a regular expression whose constructor it is
info: |
  RegExp ( pattern, flags )

  3. If flags is undefined, then
    b. If patternIsRegExp is true, then
      ii. If SameValue(F, patternConstructor) is true, return pattern.
features: [lockdown, Compartment]
---*/

lockdown();

const handed = /a/g;
const compartment = new Compartment({ globals: { handed } });
assert.notSameValue(compartment.globalThis.RegExp, RegExp);
assert.sameValue(compartment.evaluate('RegExp(handed)'), handed);
assert.sameValue(compartment.evaluate('RegExp(handed, undefined)'), handed);
assert.sameValue(compartment.evaluate('{ const literal = /a/; RegExp(literal) === literal; }'), true);
