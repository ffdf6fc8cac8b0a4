// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-sharedregexp
description: Called as a function, RegExp makes a new regular expression of one with flags, or with another constructor
features: [lockdown, Compartment]
---*/

lockdown();

const compartment = new Compartment();
const SharedRegExp = compartment.globalThis.RegExp;
assert.notSameValue(SharedRegExp, RegExp);
const pattern = /a/g;
const flagged = SharedRegExp(pattern, 'i');
assert.notSameValue(flagged, pattern);
assert.sameValue(String(flagged), '/a/i');

const other = Object.defineProperty(/b/m, 'constructor', { value: Object });
const copy = SharedRegExp(other);
assert.notSameValue(copy, other);
assert.sameValue(String(copy), '/b/m');
assert.sameValue(copy.constructor, SharedRegExp);

const ofStart = Object.defineProperty(/c/, 'constructor', { value: RegExp });
assert.notSameValue(SharedRegExp(ofStart), ofStart);
