// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-and-explicit-resource-management
description: The prototype of the errors that a using declaration makes is changed
defence: hardened-intrinsics
features: [Compartment, explicit-resource-management, lockdown]
includes: [escape.js]
---*/

attackShared(`
  try {
    using resource = { [Symbol.dispose]() { throw 1; } };
    throw 2;
  } catch (error) {
    Object.defineProperty(Object.getPrototypeOf(error), 'message', { value: 'changed' });
  }
`, () => SuppressedError.prototype.message);
