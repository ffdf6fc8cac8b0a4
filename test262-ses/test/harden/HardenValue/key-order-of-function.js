// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: What the length of a function leads to comes before what its later properties lead to
info: |
  HardenValue ( value )

  4. For each Object O of worklist, including those that are appended meanwhile, do
includes: [hardenLogTraps.js]
features: [harden, lockdown]
---*/

lockdown();

const log = [];
const f = () => {};
Object.defineProperty(f, 'later', { value: hardenLogTraps(log, 'later', {}) });
Object.defineProperty(f, 'length', { value: hardenLogTraps(log, 'length', {}) });
harden(f);

assert.compareArray(hardenLabels(log), ['length', 'later']);
