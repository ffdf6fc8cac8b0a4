// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: Names of tamed intrinsic objects after their properties are deleted
defence: terminator
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`
  const found = [];
  for (const name of ['Date', 'RegExp', 'Error', 'Math', 'Compartment']) {
    delete globalThis[name];
    try { found.push((0, globalThis.eval)(name)); } catch {}
  }
  return found;
`);
