// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsharedregexp
description: The name of the tamed RegExp is "RegExp"
includes: [propertyHelper.js]
features: [lockdown, Compartment]
---*/

lockdown();

const SharedRegExp = new Compartment().globalThis.RegExp;
assert.notSameValue(SharedRegExp, RegExp);
verifyProperty(SharedRegExp, 'name', { value: 'RegExp', writable: false, enumerable: false, configurable: false });
