// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-inert-constructors
description: A function is an instance of the inert constructor that it inherits, and of the compartment's Function
features: [lockdown, Compartment]
---*/

lockdown();

const compartment = new Compartment();
assert.sameValue(compartment.evaluate('(() => {}) instanceof Function'), true);
assert.sameValue(compartment.evaluate('(() => {}) instanceof (() => {}).constructor'), true);
assert.sameValue(compartment.evaluate('(() => {}).constructor === Function'), false);
assert.sameValue((() => {}) instanceof Function, true);
assert.sameValue((async () => {}) instanceof (async () => {}).constructor, true);
assert.sameValue((() => {}) instanceof (async () => {}).constructor, false);
