// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-sharedregexp
description: Called as a function, RegExp makes a regular expression of a pattern and flags
features: [lockdown, Compartment]
---*/

lockdown();

const compartment = new Compartment();
const SharedRegExp = compartment.globalThis.RegExp;
assert.notSameValue(SharedRegExp, RegExp);
const regExp = SharedRegExp('a(b)', 'gi');
assert.sameValue(String(regExp), '/a(b)/gi');
assert.sameValue(Object.getPrototypeOf(regExp), RegExp.prototype);
assert.sameValue(regExp.exec('xAB')[1], 'B');
assert.sameValue(String(SharedRegExp()), '/(?:)/');
assert.sameValue(String(SharedRegExp(undefined, 'g')), '/(?:)/g');
assert.sameValue(String(SharedRegExp(1)), '/1/');
assert.sameValue(String(SharedRegExp({ toString: () => 'o' })), '/o/');
