// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-eval
description: A direct eval of what is no String returns it
info: |
  eval ( x )

  1. If x is not a String, return x.

  NOTE A direct eval in code of the compartment is evaluated by PerformEval in the context of its caller.
features: [Compartment]
---*/

const o = {};
const compartment = new Compartment({ globals: { o } });

assert.sameValue(compartment.evaluate('eval(o)'), o);
assert.sameValue(compartment.evaluate('eval()'), undefined);
assert.sameValue(compartment.evaluate('eval(...[o])'), o);
assert.sameValue(compartment.evaluate('eval([1])[0]'), 1);
