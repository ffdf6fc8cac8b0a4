// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: The traps of a Proxy are called in this order, and no others
info: |
  HardenValue ( value )

  4. For each Object O of worklist, including those that are appended meanwhile, do
    a. Perform ? FreezeForHarden(O).
    b. Let proto be ? O.[[GetPrototypeOf]]().
    c. Perform AppendToHarden(worklist, proto).
    d. Let keys be ? O.[[OwnPropertyKeys]]().
    e. For each property key P of keys, do
      i. Let desc be ? O.[[GetOwnProperty]](P).
includes: [hardenLogTraps.js]
features: [harden, lockdown]
---*/

lockdown();

const log = [];
const target = { data: 1, get accessor() {}, [Symbol.iterator]: 2 };
const proxy = hardenLogTraps(log, 'proxy', target);
assert.sameValue(harden(proxy), proxy);

assert.compareArray(log, [
  'proxy.preventExtensions',
  'proxy.ownKeys',
  'proxy.getOwnPropertyDescriptor data',
  'proxy.defineProperty data',
  'proxy.getOwnPropertyDescriptor accessor',
  'proxy.defineProperty accessor',
  'proxy.getOwnPropertyDescriptor Symbol(Symbol.iterator)',
  'proxy.defineProperty Symbol(Symbol.iterator)',
  'proxy.getPrototypeOf',
  'proxy.ownKeys',
  'proxy.getOwnPropertyDescriptor data',
  'proxy.getOwnPropertyDescriptor accessor',
  'proxy.getOwnPropertyDescriptor Symbol(Symbol.iterator)'
]);
