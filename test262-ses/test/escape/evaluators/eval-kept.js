// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-eval
description: The name eval in a function that is called later
defence: eval-reset
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`
  const later = () => eval;
  return later()('escapeSecret');
`);
