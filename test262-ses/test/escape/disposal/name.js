// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-and-explicit-resource-management
description: A name as what a using declaration is given, and in the function that disposes of it
defence: terminator
features: [Compartment, explicit-resource-management, lockdown]
includes: [escape.js]
---*/

attack(`
  const found = [];
  try {
    using resource = { [Symbol.dispose]() { found.push(escapeSecret); } };
  } catch {}
  try {
    using secret = escapeHost;
  } catch {}
  return found;
`);
