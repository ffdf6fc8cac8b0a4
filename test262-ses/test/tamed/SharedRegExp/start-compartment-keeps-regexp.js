// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-sharedregexp-objects
description: The start compartment keeps its own RegExp
features: [lockdown]
---*/

const before = RegExp;

lockdown();

assert.sameValue(RegExp, before);
assert.notSameValue(RegExp.prototype.constructor, RegExp);
assert.sameValue(RegExp.prototype, /a/.constructor.prototype);
assert.sameValue(new RegExp('a').test('a'), true);
assert.sameValue(/a/ instanceof RegExp, true);
