// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-eval
description: Code in the form of a direct eval is strict and has its own variables
info: |
  NOTE A direct eval in code of the compartment is evaluated by PerformEval in the context of its caller,
  which is strict.
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { x: 1 } });

assert.sameValue(compartment.evaluate('eval("var y = x"); typeof y'), 'undefined');
assert.sameValue(compartment.evaluate('var y = 1; eval("var y = 2"); y'), 1);
assert.sameValue(compartment.evaluate('eval("function f() {}"); typeof f'), 'undefined');
assert.throws(SyntaxError, () => compartment.evaluate('eval("010")'));
assert.throws(SyntaxError, () => compartment.evaluate('eval("with ({}) ;")'));
assert.throws(ReferenceError, () => compartment.evaluate('eval("undeclared = 1")'));
