// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-eval
description: Indirect eval code is a script and may start with a hashbang comment
info: |
  eval ( x )

  [...]
  3. Return ? PerformCompartmentEval(compartmentRec, x).

  A Hashbang Comment may stand at the start of a Script.
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { x: 1 } });

assert.sameValue(compartment.globalThis.eval('#!/bin/js\nx'), 1);
assert.sameValue(compartment.evaluate('(0, eval)("#!/bin/js\\nx")'), 1);
