// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-eval
description: Direct eval code uses variables around it as functions, constructors, tags and properties
info: |
  NOTE A direct eval in code of the compartment is evaluated by PerformEval in the context of its caller.
features: [Compartment]
---*/

const compartment = new Compartment();

assert.sameValue(compartment.evaluate('const f = function () { return this; }; eval("f()")'), undefined);
assert.sameValue(compartment.evaluate('class C { m() { return 1; } } eval("new C().m()")'), 1);
assert.sameValue(compartment.evaluate('const o = { C: class { x = 2; } }; eval("new o.C().x")'), 2);
assert.sameValue(compartment.evaluate('const tag = ([s]) => s; eval("tag`text`")'), 'text');
assert.sameValue(compartment.evaluate('const x = 3; eval("({ x }).x")'), 3);
assert.sameValue(compartment.evaluate('const o = { f() { return this === o; } }; eval("o.f()")'), true);
assert.sameValue(compartment.evaluate('const o = null; eval("o?.x")'), undefined);
assert.sameValue(compartment.evaluate('const k = "y"; eval("({ [k]: 4 }).y")'), 4);
assert.sameValue(compartment.evaluate('class B { x = 5; } eval("class D extends B {} new D().x")'), 5);
