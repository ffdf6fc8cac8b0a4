// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsharedregexp
description: The escape of the tamed RegExp is the one that RegExp had initially
features: [lockdown, Compartment, RegExp.escape, unlocked]
---*/

const { escape } = RegExp;
RegExp.escape = () => 'changed';

lockdown();

const SharedRegExp = new Compartment().globalThis.RegExp;
assert.notSameValue(SharedRegExp, RegExp);
assert.sameValue(SharedRegExp.escape, escape);
assert.sameValue(SharedRegExp.escape('.'), '\\.');
const desc = Object.getOwnPropertyDescriptor(SharedRegExp, 'escape');
assert.sameValue(desc.enumerable, false);
assert(!desc.writable);
assert.sameValue(desc.configurable, false);
