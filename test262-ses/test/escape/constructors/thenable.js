// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: The constructor of the functions that a thenable is called with
defence: inert-function
features: [Compartment, lockdown]
flags: [async]
includes: [asyncHelpers.js, escape.js]
---*/

asyncTest(() => attackAsync(`
  return await { then(resolve) { resolve(resolve.constructor('return escapeSecret')()); } };
`));
