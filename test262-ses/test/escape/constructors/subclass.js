// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: A subclass of the constructor of functions
defence: inert-function
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`
  class Sub extends (function () {}).constructor {}
  return new Sub('return escapeSecret')();
`);
