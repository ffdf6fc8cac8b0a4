// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: A setter for elements on Array.prototype, of before lockdown, that hears what a list is given
defence: lists-inherit-nothing
features: [Compartment, lockdown, unlocked]
---*/

let heard = 0;
for (let i = 0; i < 100; i++) {
  Object.defineProperty(Array.prototype, i, { set() { heard++; }, configurable: true });
}
const compartment = new Compartment({ globals: { own: 1 } });
for (const source of ['own', 'typeof absent + own; own = 1;', 'globalThis.more = own']) {
  try { compartment.evaluate(source); } catch {}
}
lockdown();
assert.sameValue(heard, 0);
