// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: Setters on Object.prototype, of before lockdown, that hear what a dictionary is given
defence: dictionaries-inherit-nothing
features: [Compartment, lockdown, unlocked]
---*/

const heard = [];
for (const key of ['own', 'Math', '', 'undefined', 'eval', 'Function', 'plain', 'absent']) {
  Object.defineProperty(Object.prototype, key, { set(value) { heard.push(value); }, configurable: true });
}
const compartment = new Compartment({ globals: { own: 1 } });
for (const source of ['own', 'typeof absent + Math; own = 1;', 'globalThis.more = own']) {
  try { compartment.evaluate(source); } catch {}
}
lockdown();
assert.sameValue(heard.length, 0);
