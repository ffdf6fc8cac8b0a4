// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: Accessor functions are hardened and never called
features: [harden, lockdown]
---*/

lockdown();

let calls = 0;
const object = {
  get accessor() {
    calls += 1;
    throw new Test262Error('a getter was called');
  },
  set accessor(value) {
    calls += 1;
    throw new Test262Error('a setter was called');
  }
};
harden(object);

assert.sameValue(calls, 0);
assert(Object.isFrozen(object));
assert(Object.isFrozen(Object.getOwnPropertyDescriptor(object, 'accessor').get));
