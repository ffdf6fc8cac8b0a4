// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsharedregexp
description: The tamed RegExp is a constructor
includes: [isConstructor.js]
features: [lockdown, Compartment]
---*/

lockdown();

const SharedRegExp = new Compartment().globalThis.RegExp;
assert.notSameValue(SharedRegExp, RegExp);
assert.sameValue(isConstructor(SharedRegExp), true);
