// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-redirecterrorconstructors
description: What super means in a subclass of a kind of error, one step up
defence: redirected-errors
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`
  class Sub extends TypeError {}
  return Object.getPrototypeOf(Object.getPrototypeOf(Sub));
`);
