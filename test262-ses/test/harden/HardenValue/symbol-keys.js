// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: The values of properties whose keys are Symbols are hardened
info: |
  HardenValue ( value )

  4. For each Object O of worklist, including those that are appended meanwhile, do
    d. Let keys be ? O.[[OwnPropertyKeys]]().
    e. For each property key P of keys, do
features: [harden, lockdown]
---*/

lockdown();

const unique = Symbol('unique');
const registered = Symbol.for('registered');
const object = { [unique]: { inner: {} }, [registered]: {}, [Symbol.species]: {} };
harden(object);

assert(Object.isFrozen(object[unique]));
assert(Object.isFrozen(object[unique].inner));
assert(Object.isFrozen(object[registered]));
assert(Object.isFrozen(object[Symbol.species]));
