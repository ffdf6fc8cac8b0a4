// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: No code of a compartment can bind or assign the name eval
defence: strict-code
features: [Compartment, lockdown]
---*/

lockdown();
const compartment = new Compartment({ globals: { take() {} } });
for (const text of ['eval = take', 'var eval = take', 'function eval() {}', '(eval) => 1', '[eval] = [take]', 'eval++']) {
  assert.throws(SyntaxError, () => compartment.evaluate(text), text);
  assert.throws(SyntaxError, () => compartment.globalThis.Function(text), text);
}
