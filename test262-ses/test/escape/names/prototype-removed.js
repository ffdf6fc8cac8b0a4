// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: A name after the prototype of the global object is removed
defence: terminator
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`
  Object.setPrototypeOf(globalThis, null);
  return (0, eval)('escapeSecret');
`);
