// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: A name in the static block of a class
defence: terminator
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`
  let found;
  (class { static { found = escapeSecret; } });
  return found;
`);
