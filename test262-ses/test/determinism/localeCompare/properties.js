// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-replacelocalemethods
description: localeCompare has its name and length, is no constructor, and is hardened
includes: [isConstructor.js]
features: [lockdown, unlocked]
---*/

const before = String.prototype.localeCompare;

lockdown();

const { localeCompare } = String.prototype;
assert.notSameValue(localeCompare, before);
assert.sameValue(localeCompare.name, 'localeCompare');
assert.sameValue(localeCompare.length, 1);
assert.sameValue(isConstructor(localeCompare), false);
assert(Object.isFrozen(localeCompare));
const desc = Object.getOwnPropertyDescriptor(String.prototype, 'localeCompare');
assert.sameValue(desc.enumerable, false);
assert(!desc.writable);
assert.sameValue(desc.configurable, false);
