// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: The this value of a function that is called with null or undefined
defence: strict-code
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`
  const f = function () { return this; };
  return [f.call(null), f.apply(undefined), Reflect.apply(f, null, []), f.bind(null)()];
`);
