// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: The constructor of a tag function, reached through the template object of its call
defence: inert-function
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`
  const tag = (strings) => strings.raw.map.constructor;
  return tag\`x\`('return escapeSecret')();
`);
