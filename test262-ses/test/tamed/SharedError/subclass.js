// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-sharederror
description: A class of a compartment may extend Error
features: [lockdown, Compartment]
---*/

lockdown();

const compartment = new Compartment();
const SharedError = compartment.globalThis.Error;
assert.notSameValue(SharedError, Error);
const Derived = compartment.evaluate('(class Derived extends Error { get name() { return "Derived"; } })');
const error = new Derived('m');
assert.sameValue(Object.getPrototypeOf(error), Derived.prototype);
assert.sameValue(String(error), 'Derived: m');
assert.sameValue(error instanceof Error, true);
assert.sameValue(error instanceof SharedError, true);
assert.sameValue(Object.getPrototypeOf(Derived), SharedError);
