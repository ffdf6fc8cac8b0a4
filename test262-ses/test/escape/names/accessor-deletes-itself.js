// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: A global accessor that deletes itself while it is read
defence: terminator
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`
  Object.defineProperty(globalThis, 'escapeSecret', {
    configurable: true,
    get() { delete globalThis.escapeSecret; return 1; },
  });
  return (0, eval)('[escapeSecret, typeof escapeSecret === "undefined" ? 0 : escapeSecret]');
`);
