// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-eval
description: An eval that is not the compartment's own is never a direct eval there
info: |
  A call whose callee is the name eval is a direct eval if the function is the %eval% of the running realm.
features: [Compartment]
---*/

globalThis.x = 'start';
const compartment = new Compartment({ globals: { eval } });
const other = new Compartment({ globals: { x: 'other' } });

assert.sameValue(compartment.evaluate('let x = "local"; eval("x")'), 'start');
compartment.globalThis.eval = other.globalThis.eval;
assert.sameValue(compartment.evaluate('let x = "local"; eval("x")'), 'other');
