// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-evaluators
description: The receiver of a global accessor, which must be the global object itself and not what is behind it
defence: accessors-without-cell
features: [Compartment, lockdown]
---*/

lockdown();
const compartment = new Compartment();
const others = compartment.evaluate(`
  let others = 0;
  Object.defineProperty(globalThis, 'spy', {
    get() { if (this !== globalThis) others++; return 1; },
    configurable: true,
  });
  (0, eval)('spy');
  (0, eval)('typeof absent + spy');
  globalThis.more = 1;
  (0, eval)('spy + more');
  others;
`);
assert.sameValue(others, 0);
