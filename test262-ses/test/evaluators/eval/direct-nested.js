// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-eval
description: A direct eval in direct eval code is one too
info: |
  NOTE A direct eval in code of the compartment is evaluated by PerformEval in the context of its caller.
features: [Compartment]
---*/

const compartment = new Compartment();

assert.sameValue(compartment.evaluate('let x = 1; eval("let y = 2; eval(\'x + y\')")'), 3);
assert.sameValue(compartment.evaluate('let x = 1; const f = eval("() => eval(\'x\')"); x = 2; f()'), 2);
