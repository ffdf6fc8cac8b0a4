// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-dynamicimport
description: A body for Function that is another String each time that it is asked for
defence: import-gate
features: [Compartment, lockdown]
flags: [async]
includes: [asyncHelpers.js, escape.js]
---*/

asyncTest(() => attackImport(`
  let count = 0;
  const body = { toString: () => (count++ === 0 ? 'return im' + 'port("SPECIFIER")' : '') };
  return await Function(body)();
`));
