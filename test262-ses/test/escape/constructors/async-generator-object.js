// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: The constructor of async generator functions, reached from an async generator
defence: inert-async-generator-function
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`
  const generator = (async function* () {})();
  return Object.getPrototypeOf(Object.getPrototypeOf(generator)).constructor.constructor;
`);
