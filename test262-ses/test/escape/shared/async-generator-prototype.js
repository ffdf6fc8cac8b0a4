// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: The next method of async generators, which only syntax reaches, is replaced
defence: hardened-intrinsics
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attackShared(`
  const generatorPrototype = Object.getPrototypeOf(Object.getPrototypeOf((async function* () {})()));
  generatorPrototype.next = () => ({ done: true });
`, () => Object.getPrototypeOf(Object.getPrototypeOf((async function* () {})())).next);
