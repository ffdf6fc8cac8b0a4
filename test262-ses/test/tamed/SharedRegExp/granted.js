// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-sharedregexp-objects
description: A compartment that was handed the original RegExp has it, and no regular expression leads to it
features: [lockdown, Compartment]
---*/

lockdown();

const compartment = new Compartment({ globals: { RegExp } });
assert.sameValue(compartment.globalThis.RegExp, RegExp);
assert.sameValue(compartment.evaluate('new RegExp("a").constructor === RegExp'), false);
assert.sameValue(compartment.evaluate('/a/.constructor === RegExp'), false);
assert.sameValue(compartment.evaluate('/a/ instanceof RegExp'), true);
