// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-replacelocalemethods
description: A locale method that the program has deleted is there again
features: [lockdown, Compartment, unlocked]
---*/

delete Number.prototype.toLocaleString;
delete String.prototype.localeCompare;

lockdown();

assert.sameValue(Object.hasOwn(Number.prototype, 'toLocaleString'), true);
assert.sameValue((1.5).toLocaleString(), '1.5');
assert.sameValue('a'.localeCompare('b'), -1);
