// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-and-explicit-resource-management
description: super in a class that extends SuppressedError, which asks what that inherits from
defence: redirected-errors
features: [Compartment, explicit-resource-management, lockdown]
includes: [escape.js]
---*/

attack(`
  class Mine extends SuppressedError {
    static found() { return Object.getPrototypeOf(super.prototype.constructor); }
  }
  return Mine.found();
`);
