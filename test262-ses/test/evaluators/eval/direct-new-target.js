// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-eval
description: Direct eval code has the new.target, super and private names of the code that calls it
info: |
  NOTE A direct eval in code of the compartment is evaluated by PerformEval in the context of its caller.
features: [Compartment, direct-eval]
---*/

const compartment = new Compartment();

assert.sameValue(compartment.evaluate('(function () { return eval("new.target"); })()'), undefined);
assert.sameValue(compartment.evaluate('({ __proto__: { x: 1 }, m() { return eval("super.x"); } }).m()'), 1);
assert.sameValue(compartment.evaluate('new (class { #x = 3; m() { return eval("this.#x"); } })().m()'), 3);
assert.throws(SyntaxError, () => compartment.evaluate('eval("new.target")'));
