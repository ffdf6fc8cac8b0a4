// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: The prototype is gone through before what the properties hold, those in the order of the own keys
info: |
  HardenValue ( value )

  4. For each Object O of worklist, including those that are appended meanwhile, do
    b. Let proto be ? O.[[GetPrototypeOf]]().
    c. Perform AppendToHarden(worklist, proto).
    d. Let keys be ? O.[[OwnPropertyKeys]]().
    e. For each property key P of keys, do
includes: [hardenLogTraps.js]
features: [harden, lockdown]
---*/

lockdown();

const log = [];
const named = function (name) {
  return hardenLogTraps(log, name, {});
};
const object = Object.create(named('proto'));
object[Symbol.iterator] = named('symbol');
object.second = named('second');
object.first = named('first');
object[1] = named('index 1');
object[0] = named('index 0');
harden(object);

assert.compareArray(hardenLabels(log), ['proto', 'index 0', 'index 1', 'second', 'first', 'symbol']);
