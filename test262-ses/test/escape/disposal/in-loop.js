// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-and-explicit-resource-management
description: A name in the head of a loop with a using declaration
defence: terminator
features: [Compartment, explicit-resource-management, lockdown]
includes: [escape.js]
---*/

attack(`
  const found = [];
  for (using resource of [{ [Symbol.dispose]() { found.push(escapeSecret); } }]) found.push(escapeSecret);
  return found;
`);
