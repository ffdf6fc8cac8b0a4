// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentmodules
description: The keys are asked for once, a Symbol no further, and what is not enumerable is not read
info: |
  DefineCompartmentModules ( compartmentRec, modules )

  1. Let keys be ? modules.[[OwnPropertyKeys]]().
  2. For each property key P of keys, do
    a. If P is a String, then
      i. Let desc be ? modules.[[GetOwnProperty]](P).
      ii. If desc is not undefined and desc.[[Enumerable]] is true, then
        1. Let descriptor be ? Get(modules, P).
features: [Compartment, Compartment-modules]
includes: [compartmentTraps.js]
---*/

const log = [];
const target = { b: {}, [Symbol('s')]: {}, a: {}, 1: {} };
Object.defineProperty(target, 'hidden', { value: {}, enumerable: false });
new Compartment({ modules: logTraps(target, 'modules', log) });

assert.compareArray(log, [
  'modules ownKeys',
  'modules getOwnPropertyDescriptor 1',
  'modules get 1',
  'modules getOwnPropertyDescriptor b',
  'modules get b',
  'modules getOwnPropertyDescriptor a',
  'modules get a',
  'modules getOwnPropertyDescriptor hidden',
]);
