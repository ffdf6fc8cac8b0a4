// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: >
  The this value of a call by name is undefined also for a name that was bound after the code was evaluated
info: |
  The WithBaseObject of a Global Environment Record returns undefined.
features: [Compartment, bare-call-this]
---*/

const compartment = new Compartment();
const call = compartment.evaluate('() => f()');
const tag = compartment.evaluate('() => f`template`');
const inherited = compartment.evaluate('() => inherited()');
compartment.globalThis.f = compartment.evaluate('(function () { return this; })');
Object.setPrototypeOf(compartment.globalThis, { inherited: compartment.globalThis.f });

assert.sameValue(call(), undefined);
assert.sameValue(tag(), undefined);
assert.sameValue(inherited(), undefined);
