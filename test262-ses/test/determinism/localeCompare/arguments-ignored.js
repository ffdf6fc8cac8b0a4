// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-locale-independent-comparison
description: Locales and options are not looked at
features: [lockdown, unlocked]
---*/

const before = String.prototype.localeCompare;

lockdown();

const { localeCompare } = String.prototype;
assert.notSameValue(localeCompare, before);
const throwing = new Proxy({}, { get: Test262Error.thrower, has: Test262Error.thrower });
assert.sameValue('a'.localeCompare('B', throwing, throwing), 1);
assert.sameValue('a'.localeCompare('A', 'en', { sensitivity: 'base' }), 1);
assert.sameValue('10'.localeCompare('9', 'en', { numeric: true }), -1);
assert.sameValue('a'.localeCompare('b', 'no locale at all'), -1);
