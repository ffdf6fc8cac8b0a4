// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-eval
description: Direct eval code sees constants and variables in their dead zone as any code does
info: |
  NOTE A direct eval in code of the compartment is evaluated by PerformEval in the context of its caller.
features: [Compartment]
---*/

const compartment = new Compartment();

assert.throws(TypeError, () => compartment.evaluate('const x = 1; eval("x = 2")'));
assert.throws(TypeError, () => compartment.evaluate('const x = 1; eval("x++")'));
assert.throws(ReferenceError, () => compartment.evaluate('eval("x"); let x = 1;'));
assert.throws(ReferenceError, () => compartment.evaluate('eval("typeof x"); let x = 1;'));
assert.throws(ReferenceError, () => compartment.evaluate('eval("x = 1"); let x;'));
assert.sameValue(compartment.evaluate('eval("typeof f"); function f() {}'), 'function');
assert.sameValue(compartment.evaluate('const r = eval("typeof v"); var v = 1; r'), 'undefined');
assert.sameValue(compartment.evaluate('(function f() { return eval("typeof f"); })()'), 'function');
assert.throws(TypeError, () => compartment.evaluate('(function f() { eval("f = 1"); })()'));
assert.sameValue(compartment.evaluate('class C { static name2 = eval("typeof C"); } C.name2'), 'function');
