// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-and-explicit-resource-management
description: A using declaration of the name eval, whose resource is called with what is evaluated
defence: terminator
features: [Compartment, explicit-resource-management, lockdown]
includes: [escape.js]
---*/

attack(`
  const found = [];
  try {
    found.push((0, eval)('{ using eval = null; escapeSecret }'));
  } catch {}
  try {
    found.push((0, eval)('{ using resource = null; (0, globalThis.eval)("escapeSecret"); }'));
  } catch {}
  return found;
`);
