// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: The name globalThis after the property is deleted
defence: terminator
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`
  delete globalThis.globalThis;
  return (0, eval)('globalThis');
`);
