// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-eval
description: When the name eval is bound to another function, calls go there
info: |
  NOTE A direct eval in code of the compartment is evaluated by PerformEval in the context of its caller.
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { f: (source) => `f ${source}` } });
const own = compartment.globalThis.eval;
const call = compartment.evaluate('() => eval("1")');

assert.sameValue(call(), 1);
compartment.evaluate('globalThis.eval = f');
assert.sameValue(call(), 'f 1');
assert.sameValue(compartment.evaluate('eval("1")'), 'f 1');
assert.sameValue(own('1'), 1, 'the function itself is as it was');
compartment.globalThis.eval = own;
assert.sameValue(call(), 1);
