// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: The constructor above that of an instance of a subclass
defence: inert-compartment
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`
  class Sub extends Compartment {}
  return Object.getPrototypeOf(Sub.prototype).constructor;
`);
