// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: The constructor above that of the error of a full stack
defence: shared-error
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`
  const dive = () => { dive(); };
  try { dive(); } catch (error) {
    let object = error;
    while (Object.getPrototypeOf(object) !== Object.prototype) object = Object.getPrototypeOf(object);
    return object.constructor;
  }
`);
