// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-locale-independent-comparison
description: The method normalizes by what the engine has, not by what the program put there
features: [lockdown, unlocked]
---*/

const before = String.prototype.localeCompare;
String.prototype.normalize = () => 'changed';

lockdown();

assert.notSameValue(String.prototype.localeCompare, before);
assert.sameValue('a'.normalize(), 'changed');
assert.sameValue('a'.localeCompare('b'), -1);
assert.sameValue('\u00e9'.localeCompare('e\u0301'), 0);
