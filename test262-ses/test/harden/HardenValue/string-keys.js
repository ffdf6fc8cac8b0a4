// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: The values of properties whose keys are Strings are hardened
info: |
  HardenValue ( value )

  4. For each Object O of worklist, including those that are appended meanwhile, do
    e. For each property key P of keys, do
      ii. If desc is not undefined, then
        1. If IsDataDescriptor(desc) is true, then
          a. Perform AppendToHarden(worklist, desc.[[Value]]).
features: [harden, lockdown]
---*/

lockdown();

const object = { own: { inner: {} }, '': {}, 0: {} };
harden(object);

assert(Object.isFrozen(object.own));
assert(Object.isFrozen(object.own.inner));
assert(Object.isFrozen(object['']));
assert(Object.isFrozen(object[0]));
