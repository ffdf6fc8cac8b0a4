// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-eval
description: A direct eval may write its name with escapes and stand in parentheses
features: [Compartment]
---*/

const compartment = new Compartment();

for (const call of ['ev\\u0061l("x")', '\\u{65}val("x")', 'eva\\u006c("x")', '(eval)("x")', '((eval))("x")', '(eval) /**/ ("x")']) {
  assert.sameValue(compartment.evaluate('(() => { const x = 1; return ' + call + '; })()'), 1, call);
}
assert.throws(ReferenceError, () => compartment.evaluate('(() => { const x = 1; return (0, eval)("x"); })()'));
