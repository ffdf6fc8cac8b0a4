// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-sharedregexp
description: Called as a function, RegExp goes by the Symbol.match property of the pattern
info: |
  RegExp ( pattern, flags )

  3. If flags is undefined, then
    a. Let patternIsRegExp be ? IsRegExp(pattern).
features: [lockdown, Compartment]
---*/

lockdown();

const compartment = new Compartment();
const SharedRegExp = compartment.globalThis.RegExp;
assert.notSameValue(SharedRegExp, RegExp);
const like = { [Symbol.match]: true, constructor: SharedRegExp };
assert.sameValue(SharedRegExp(like), like);

const unlike = Object.defineProperty(/a/, Symbol.match, { value: false });
const copy = SharedRegExp(unlike);
assert.notSameValue(copy, unlike);
assert.sameValue(copy.source, 'a');

const text = { [Symbol.match]: undefined, constructor: SharedRegExp, toString: () => 'b' };
assert.sameValue(SharedRegExp(text).source, 'b');

const parts = { [Symbol.match]: 1, constructor: Object, source: 'c', flags: 'g' };
assert.sameValue(String(SharedRegExp(parts)), '/c/g');
