// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-and-explicit-resource-management
description: The method by which a using declaration ends iterators is replaced
defence: hardened-intrinsics
features: [Compartment, explicit-resource-management, lockdown]
includes: [escape.js]
---*/

attackShared(`
  const prototype = Object.getPrototypeOf(Object.getPrototypeOf([].values()));
  Object.defineProperty(prototype, Symbol.dispose, { value: () => 1 });
`, () => Object.getPrototypeOf(Object.getPrototypeOf([].values()))[Symbol.dispose]);
