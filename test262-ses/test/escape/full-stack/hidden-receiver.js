// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-evaluators
description: >
  A full stack while a global becomes an accessor, so that code calls that on what is behind the global object
defence: missed-changes
features: [Compartment, lockdown]
includes: [escape.js]
---*/

lockdown();
const result = new Compartment({ globals: { secret: undefined } }).evaluate(atEachDepth + `
  let others = 0;
  for (let i = 0; i < 30; i++) {
    const name = 'g' + i;
    globalThis[name] = i;
    (0, eval)(name);
    const desc = { get() { if (this !== globalThis) others++; return 1; }, configurable: true };
    atEachDepth(() => {
      try { return Reflect.defineProperty(globalThis, name, desc); } catch {
        return Object.getOwnPropertyDescriptor(globalThis, name).get !== undefined;
      }
    }, i % 7);
    (0, eval)(name + ';' + i);
    (0, eval)('typeof absent' + (i % 3) + ',' + name);
  }
  others;
`);
assert.sameValue(result, 0);
