// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-sharederror-objects
description: A compartment that was handed the original Error has it, and no error leads to it
features: [lockdown, Compartment]
---*/

lockdown();

const compartment = new Compartment({ globals: { Error } });
assert.sameValue(compartment.globalThis.Error, Error);
assert.sameValue(compartment.evaluate('new Error().constructor === Error'), false);
assert.sameValue(compartment.evaluate('Object.getPrototypeOf(TypeError) === Error'), false);
assert.sameValue(compartment.evaluate('new TypeError() instanceof Error'), true);
