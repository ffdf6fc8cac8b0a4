// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-and-explicit-resource-management
description: What the constructor of the errors that a using declaration makes inherits from
defence: redirected-errors
features: [Compartment, explicit-resource-management, lockdown]
includes: [escape.js]
---*/

attack(`
  try {
    using resource = { [Symbol.dispose]() { throw 1; } };
    throw 2;
  } catch (error) {
    return Object.getPrototypeOf(error.constructor);
  }
`);
