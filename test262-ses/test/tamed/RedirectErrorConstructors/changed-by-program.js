// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-redirecterrorconstructors
description: A prototype that the program gave a constructor of errors is replaced all the same
features: [lockdown, Compartment, unlocked]
---*/

Object.setPrototypeOf(RangeError, { leak: Error });

lockdown();

assert.sameValue(Object.getPrototypeOf(RangeError), new Compartment().globalThis.Error);
assert.sameValue('leak' in RangeError, false);
