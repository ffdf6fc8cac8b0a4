// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: A getter and a setter of the global object are called on the global object, by whatever name or code
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { x: 0 } });
compartment.evaluate('x');
const receivers = compartment.evaluate(`
  const receivers = [];
  Object.defineProperty(globalThis, 'x', {
    get() { receivers.push(this); return 1; },
    set(value) { receivers.push(this); },
  });
  for (const source of ['x', 'x = 1', 'x++', 'typeof x', 'x; y = 1; x', '[x] = [x]', 'globalThis.x', '\`\${x}\`']) {
    try { (0, eval)(source); Function(source)(); } catch (error) { if (!(error instanceof ReferenceError)) throw error; }
  }
  receivers`);
assert(receivers.length > 16, 'there are many');
for (const receiver of receivers) assert.sameValue(receiver, compartment.globalThis);
