// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-eval
description: Direct eval code sees and assigns the variables of the code that calls it
info: |
  NOTE A direct eval in code of the compartment is evaluated by PerformEval in the context of its caller.
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { x: 'global' } });

assert.sameValue(compartment.evaluate('let x = "local"; eval("x")'), 'local');
assert.sameValue(compartment.evaluate('let y = 1; eval("y = 2"); y'), 2);
assert.sameValue(compartment.evaluate('((a) => eval("a"))(3)'), 3);
assert.sameValue(compartment.evaluate('((a = eval("x")) => a)()'), 'global');
assert.sameValue(compartment.globalThis.Function('a', 'return eval("a")')(4), 4);
assert.sameValue(compartment.globalThis.eval('let x = 5; eval("x")'), 5);
