// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-eval
description: The eval of a compartment evaluates there wherever it is called
info: |
  eval ( x )

  [...]
  2. Let compartmentRec be the current Realm Record.
  3. Return ? PerformCompartmentEval(compartmentRec, x).
features: [Compartment]
---*/

const local = 'caller';
const a = new Compartment({ globals: { where: 'a' } });
const b = new Compartment({ globals: { where: 'b', evalOfA: a.globalThis.eval } });

assert.sameValue(a.globalThis.eval('where'), 'a');
assert.sameValue(a.globalThis.eval('typeof local'), 'undefined');
assert.sameValue(b.evaluate('evalOfA("where")'), 'a');
assert.sameValue(b.evaluate('["where"].map(evalOfA)[0]'), 'a');
assert.sameValue(a.globalThis.eval('globalThis'), a.globalThis);
assert.sameValue(local, 'caller');
