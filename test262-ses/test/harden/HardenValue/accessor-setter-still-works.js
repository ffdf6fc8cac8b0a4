// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: A setter of a hardened object can still change state that it closes over
features: [harden, lockdown]
---*/

lockdown();

let state = 1;
const object = harden({
  get value() {
    return state;
  },
  set value(next) {
    state = next;
  }
});

object.value = 2;
assert.sameValue(state, 2);
assert.sameValue(object.value, 2);
assert(Object.isFrozen(object));
