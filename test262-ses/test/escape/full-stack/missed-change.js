// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-evaluators
description: A full stack while a global changes, so that code goes on with the value before
defence: missed-changes
features: [Compartment, lockdown]
includes: [escape.js]
---*/

lockdown();
const result = new Compartment({ globals: { secret: undefined } }).evaluate(atEachDepth + `
  let behind = 0;
  for (let i = 0; i < 30; i++) {
    const name = 'g' + i;
    globalThis[name] = 0;
    const read = (0, eval)('() => ' + name);
    let value = 0;
    atEachDepth(() => {
      try { globalThis[name] = ++value; return true; } catch { return globalThis[name] === value; }
    }, i % 7);
    if ((0, eval)(name) !== globalThis[name] || read() !== globalThis[name]) behind++;
  }
  behind;
`);
assert.sameValue(result, 0);
