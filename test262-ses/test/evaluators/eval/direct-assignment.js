// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-eval
description: Direct eval code assigns variables around it in each form of assignment
info: |
  NOTE A direct eval in code of the compartment is evaluated by PerformEval in the context of its caller.
features: [Compartment]
---*/

const compartment = new Compartment();
const run = (text) =>
  compartment.evaluate(`(() => { let x = 1, y = 2; const result = eval(${JSON.stringify(text)}); return [x, y, result].join(); })()`);

assert.sameValue(run('x = 3'), '3,2,3');
assert.sameValue(run('x += y'), '3,2,3');
assert.sameValue(run('x++'), '2,2,1');
assert.sameValue(run('--y'), '1,1,1');
assert.sameValue(run('x &&= 5'), '5,2,5');
assert.sameValue(run('x ??= 5'), '1,2,1');
assert.sameValue(run('[x, y] = [y, x]; 0'), '2,1,0');
assert.sameValue(run('({ x, z: y = 7 } = { x: 6 }); 0'), '6,7,0');
assert.sameValue(run('for (x of [8, 9]); 0'), '9,2,0');
assert.sameValue(run('for (x in { key: 0 }); 0'), 'key,2,0');
assert.sameValue(run('let x = 5; x'), '1,2,5');
assert.sameValue(run('(() => { x = 4; })(); y'), '4,2,2');
assert.sameValue(run('((x) => { x = 4; return x; })()'), '1,2,4');
