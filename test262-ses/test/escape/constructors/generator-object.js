// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: The constructor of generator functions, reached from a generator
defence: inert-generator-function
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`
  const generator = (function* () {})();
  const generatorPrototype = Object.getPrototypeOf(Object.getPrototypeOf(generator));
  return generatorPrototype.constructor.constructor('yield escapeSecret')().next().value;
`);
