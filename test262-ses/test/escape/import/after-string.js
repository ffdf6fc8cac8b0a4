// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-dynamicimport
description: import() after strings and regular expressions that hide it from a careless reader
defence: import-gate
features: [Compartment, lockdown]
flags: [async]
includes: [asyncHelpers.js, escape.js]
---*/

asyncTest(() => attackImport(`
  const x = 4, g = 2;
  const y = x /2/ g; const z = '/*'; const r = /[/]"/.test("'");
  return await import('SPECIFIER'); // */
`));
