// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: The constructor above that of an error of the parser
defence: shared-error
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`
  try { Function('('); } catch (error) {
    return Object.getPrototypeOf(Object.getPrototypeOf(error)).constructor;
  }
`);
