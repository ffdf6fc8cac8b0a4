// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-eval
description: A call of another function by the name eval, or of eval by another name, is no direct eval
info: |
  NOTE A direct eval in code of the compartment is evaluated by PerformEval in the context of its caller.
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { eval: (...values) => values.length } });

assert.sameValue(compartment.evaluate('let x = 1; eval("x", 2, 3)'), 3);
const other = new Compartment({ globals: { x: 'global' } });
assert.sameValue(other.evaluate('let x = 1; const e = eval; e("x")'), 'global');
assert.sameValue(other.evaluate('let x = 1; (0, eval)("x")'), 'global');
assert.sameValue(other.evaluate('let x = 1; eval?.("x")'), 'global');
assert.sameValue(other.evaluate('let x = 1; ({ eval }).eval("x")'), 'global');
assert.sameValue(other.evaluate('let x = 1; eval(...["x"])'), 1);
assert.sameValue(other.evaluate('let x = 1; eval("x", "ignored")'), 1);
assert.sameValue(other.evaluate('let x = 1; eval()'), undefined);
