// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-and-explicit-resource-management
description: The this value of the functions that disposable stacks call
defence: strict-code
features: [Compartment, explicit-resource-management, lockdown]
includes: [escape.js]
---*/

attack(`
  const seen = [];
  const stack = new DisposableStack();
  stack.adopt({}, function () { seen.push(this); });
  stack.defer(function () { seen.push(this); });
  stack.dispose();
  return seen;
`);
