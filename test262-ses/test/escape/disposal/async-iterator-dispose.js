// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-and-explicit-resource-management
description: The constructor of the method by which asynchronous iterators end
defence: inert-function
features: [Compartment, explicit-resource-management, lockdown]
flags: [async]
includes: [asyncHelpers.js, escape.js]
---*/

asyncTest(() => attackAsync(`
  const generator = async function* () {}();
  return generator[Symbol.asyncDispose].constructor('return escapeSecret')();
`));
