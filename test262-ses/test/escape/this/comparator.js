// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: The this value of what sort and replace call
defence: strict-code
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`
  const found = [];
  [2, 1].sort(function () { found.push(this); return 0; });
  'x'.replace('x', function () { found.push(this); return ''; });
  return found;
`);
