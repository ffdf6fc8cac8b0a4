// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-and-explicit-resource-management
description: import() as what an await using declaration is given
defence: import-gate
features: [Compartment, explicit-resource-management, lockdown]
flags: [async]
includes: [asyncHelpers.js, escape.js]
---*/

asyncTest(() => attackImport(`
  let found;
  { await using resource = { [Symbol.asyncDispose]: async () => { found = await import('SPECIFIER'); } }; }
  return found;
`));
