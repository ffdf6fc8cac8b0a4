// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-evaluators
description: The receiver of a global that becomes an accessor after code read it
defence: accessors-without-cell
features: [Compartment, lockdown]
---*/

lockdown();
const compartment = new Compartment({ globals: { spy: 1 } });
const others = compartment.evaluate(`
  let others = 0;
  (0, eval)('spy');
  Object.defineProperty(globalThis, 'spy', {
    get() { if (this !== globalThis) others++; return 1; },
    configurable: true,
  });
  globalThis.more = 1;
  (0, eval)('spy + more');
  (0, eval)('if (0) more = 1; spy');
  others;
`);
assert.sameValue(others, 0);
