// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: The prototype of all async iterators gets a property
defence: hardened-intrinsics
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attackShared(`
  const prototype = Object.getPrototypeOf((async function* () {}).prototype);
  Object.getPrototypeOf(prototype).planted = 1;
`, () => 'planted' in (async function* () {})());
