// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: Objects are gone through in the order in which they are found, level by level
info: |
  HardenValue ( value )

  4. For each Object O of worklist, including those that are appended meanwhile, do
includes: [hardenLogTraps.js]
features: [harden, lockdown]
---*/

lockdown();

const log = [];
const named = function (name, target) {
  return hardenLogTraps(log, name, target);
};
harden(named('root', {
  a: named('a', { aa: named('aa', {}), ab: named('ab', {}) }),
  b: named('b', { ba: named('ba', {}) })
}));

assert.compareArray(hardenLabels(log), ['root', 'a', 'b', 'aa', 'ab', 'ba']);
