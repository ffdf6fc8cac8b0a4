// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createshareddate
description: The methods of the tamed Date are not enumerable, and frozen
features: [lockdown, Compartment]
---*/

lockdown();

const SharedDate = new Compartment().globalThis.Date;
assert.notSameValue(SharedDate, Date);
['now', 'parse', 'UTC'].forEach(function (key) {
  const desc = Object.getOwnPropertyDescriptor(SharedDate, key);
  assert.sameValue(typeof SharedDate[key], 'function', key);
  assert(!desc.writable, key);
  assert.sameValue(desc.enumerable, false, key);
  assert.sameValue(desc.configurable, false, key);
});
