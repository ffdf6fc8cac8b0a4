// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: A name that a Proxy as prototype of the global object has, and then has not
defence: terminator
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`
  let isThere = false;
  Object.setPrototypeOf(globalThis, new Proxy({}, { has: () => (isThere = !isThere), get: () => 1 }));
  return (0, eval)('[() => escapeSecret, () => escapeSecret].map((read) => { try { return read(); } catch {} })');
`);
