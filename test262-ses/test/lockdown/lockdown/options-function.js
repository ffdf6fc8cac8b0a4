// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-lockdown
description: A function without own properties is accepted as options, and not called
features: [lockdown, harden]
---*/

let calls = 0;
const options = () => {
  calls += 1;
};
delete options.name;
delete options.length;
assert.sameValue(lockdown(options), undefined);

assert.sameValue(calls, 0);
assert(Object.isFrozen(harden({})));
