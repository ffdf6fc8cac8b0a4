// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: A get accessor function is hardened with all that it reaches
info: |
  HardenValue ( value )

  4. For each Object O of worklist, including those that are appended meanwhile, do
    e. For each property key P of keys, do
      ii. If desc is not undefined, then
        2. Else,
          a. Perform AppendToHarden(worklist, desc.[[Get]]).
features: [harden, lockdown]
---*/

lockdown();

function get() {}
get.own = {};
const object = Object.defineProperty({}, 'accessor', { get, configurable: true });
harden(object);

assert(Object.isFrozen(get));
assert(Object.isFrozen(get.own));
assert(Object.isFrozen(get.prototype));
