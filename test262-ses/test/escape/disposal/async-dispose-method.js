// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-and-explicit-resource-management
description: The constructor of the functions that dispose of resources asynchronously
defence: inert-async-function
features: [Compartment, explicit-resource-management, lockdown]
flags: [async]
includes: [asyncHelpers.js, escape.js]
---*/

asyncTest(() => attackAsync(`
  const found = [];
  {
    await using resource = {
      async [Symbol.asyncDispose]() {
        try { found.push(await resource[Symbol.asyncDispose].constructor('return escapeSecret')()); } catch {}
      },
    };
  }
  return found;
`));
