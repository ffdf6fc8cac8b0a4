// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: The constructor by a key that is another String each time
defence: inert-function
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`
  return take[{ toString: ((count) => () => (count++ ? 'name' : 'constructor'))(0) }]('return escapeSecret')();
`);
