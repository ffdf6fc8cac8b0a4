// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-function
description: A body that is another String each time that it is asked for
defence: start-evaluators-apart
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`
  let count = 0;
  const body = { toString: () => (count++ === 0 ? 'return escapeSecret' : '') };
  return Function(body)();
`);
