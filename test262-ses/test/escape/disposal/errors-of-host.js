// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-and-explicit-resource-management
description: The constructors of the errors of the start compartment that a using declaration holds together
defence: shared-error
features: [Compartment, explicit-resource-management, lockdown]
includes: [escape.js]
---*/

attack(`
  try {
    using resource = { [Symbol.dispose]: host };
    host();
  } catch ({ error, suppressed }) {
    return [error.constructor, suppressed.constructor];
  }
`, { globals: { host() { throw new Error('of the host'); } } });
