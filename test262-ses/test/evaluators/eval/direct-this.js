// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-eval
description: Direct eval code has the this value and the arguments of the function that calls it
info: |
  NOTE A direct eval in code of the compartment is evaluated by PerformEval in the context of its caller.
features: [Compartment]
---*/

const compartment = new Compartment();

assert.sameValue(compartment.evaluate('(function () { return eval("this"); }).call(1)'), 1);
assert.sameValue(compartment.evaluate('(function () { return (() => eval("() => this"))()(); }).call(2)'), 2);
assert.sameValue(compartment.evaluate('eval("this")'), undefined);
assert.sameValue(compartment.evaluate('(function () { return eval("arguments[0]"); })(2)'), 2);
assert.sameValue(compartment.evaluate('(function () { return (() => eval("arguments.length"))(1); })(1, 2)'), 2);
