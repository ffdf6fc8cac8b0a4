// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-eval
description: The names that code in the form of a direct eval reads are at most those of the compartment
info: |
  NOTE A direct eval in code of the compartment is evaluated by PerformEval in the context of its caller.
features: [Compartment]
---*/

const local = 'caller';
const compartment = new Compartment({ globals: { x: 1 } });

assert.sameValue(compartment.evaluate('eval("x")'), 1);
assert.sameValue(compartment.evaluate('eval("typeof local")'), 'undefined');
assert.sameValue(compartment.evaluate('eval("globalThis")'), compartment.globalThis);
assert.sameValue(compartment.evaluate('eval("this")'), undefined);
assert.throws(ReferenceError, () => compartment.evaluate('eval("Test262Error")'));
assert.sameValue(compartment.evaluate('eval("x = 2"); x'), 2);
assert.sameValue(local, 'caller');
