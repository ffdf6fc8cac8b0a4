// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-eval
description: The eval of the start compartment, handed to a compartment, evaluates in the start compartment
info: |
  eval ( x )

  [...]
  2. Let compartmentRec be the current Realm Record.
features: [Compartment]
---*/

globalThis.where = 'start';
const compartment = new Compartment({ globals: { where: 'compartment', startEval: eval } });

assert.sameValue(compartment.evaluate('startEval("where")'), 'start');
assert.sameValue(compartment.evaluate('(0, eval)("where")'), 'compartment');
assert.sameValue(compartment.evaluate('startEval("this")'), globalThis, 'it is sloppy there');
