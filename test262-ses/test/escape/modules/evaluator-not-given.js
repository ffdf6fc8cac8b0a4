// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-eval
description: A compartment whose eval is undefined, calling it as a direct eval
defence: denied-eval
features: [Compartment, globalLexicals, lockdown]
---*/

lockdown();
const denied = [
  new Compartment({ globals: { eval: undefined } }),
  new Compartment({ globalLexicals: { eval: undefined } }),
];
for (const compartment of denied) {
  assert.throws(TypeError, () => compartment.evaluate('eval("1")'));
  assert.throws(TypeError, () => compartment.evaluate('(function () { return eval("1"); })()'));
}
