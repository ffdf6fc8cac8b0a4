// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: A get accessor function is gone through before the set accessor function of the same property
info: |
  HardenValue ( value )

  4. For each Object O of worklist, including those that are appended meanwhile, do
    e. For each property key P of keys, do
      ii. If desc is not undefined, then
        2. Else,
          a. Perform AppendToHarden(worklist, desc.[[Get]]).
          b. Perform AppendToHarden(worklist, desc.[[Set]]).
includes: [hardenLogTraps.js]
features: [harden, lockdown]
---*/

lockdown();

const log = [];
harden(Object.defineProperty({}, 'accessor', {
  set: hardenLogTraps(log, 'set', () => {}),
  get: hardenLogTraps(log, 'get', () => {}),
  configurable: true
}));

assert.compareArray(hardenLabels(log), ['get', 'set']);
