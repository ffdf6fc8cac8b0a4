// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: A source that defines a global property which an exotic prototype has reads the inherited one before
info: |
  The global object of a compartment is an ordinary extensible object.
features: [Compartment]
---*/

const compartment = new Compartment();
const log = [];
Object.setPrototypeOf(compartment.globalThis, new Proxy(Object.create(null), {
  has(target, key) {
    return key === 'made';
  },
  get(target, key) {
    log.push(key);
    return key === 'made' ? 'inherited' : undefined;
  },
  set(target, key, value, receiver) {
    return Reflect.defineProperty(receiver, key, { value, writable: true, enumerable: true, configurable: true });
  },
}));

assert.sameValue(compartment.evaluate('[made, globalThis.made = 1, made].join()'), 'inherited,1,1');
assert(log.includes('made'));
