// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-eval
description: Direct eval code sees the variables of every scope around it, the nearest first
info: |
  NOTE A direct eval in code of the compartment is evaluated by PerformEval in the context of its caller.
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { g: 'global', x: 'global' } });

assert.sameValue(compartment.evaluate('let x = 1; { let x = 2; eval("x") }'), 2);
assert.sameValue(compartment.evaluate('let x = 1; { let x = 2; } eval("x")'), 1);
assert.sameValue(compartment.evaluate('for (let x of [3]) eval("x")'), 3);
assert.sameValue(compartment.evaluate('try { throw 4; } catch (x) { eval("x") }'), 4);
assert.sameValue(compartment.evaluate('switch (1) { case 1: let x = 5; eval("x") }'), 5);
assert.sameValue(compartment.evaluate('((x, y = eval("x")) => y)(6)'), 6);
assert.sameValue(compartment.evaluate('(({ x, ...rest }) => eval("x + rest.y"))({ x: 3, y: 4 })'), 7);
assert.sameValue(compartment.evaluate('class A { static x = 8; static y = eval("A.x"); } A.y'), 8);
assert.sameValue(compartment.evaluate('[...(function* () { let x = 9; yield eval("x"); })()][0]'), 9);
assert.sameValue(compartment.evaluate('(() => { let x = 1; return (() => { let y = 9; return eval("x + y"); })(); })()'), 10);
assert.sameValue(compartment.evaluate('((a) => eval("g + a"))(1)'), 'global1');
assert.sameValue(compartment.evaluate('((g) => eval("globalThis.g"))(1)'), 'global');
assert.sameValue(compartment.evaluate('let f; { let x = 11; f = eval("() => x"); x = 12; } f()'), 12);
