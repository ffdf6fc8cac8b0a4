// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hostvalidatelockdownoptions
description: A getter of the options that throws leaves the agent unlocked, if the host calls it at all
info: |
  HostValidateLockdownOptions ( options )

  An implementation of HostValidateLockdownOptions must not change any intrinsic object: nothing has been repaired when
  it runs, and `lockdown` may be called again when it throws.
features: [lockdown, harden]
---*/

const options = {
  get 'an option that no host defines'() {
    throw new Test262Error();
  }
};
let threw = false;
try {
  lockdown(options);
} catch (error) {
  threw = true;
}

if (threw) {
  assert.sameValue(Function.prototype.constructor, Function);
  assert.sameValue(Object.isExtensible(Object.prototype), true);
  assert.sameValue(lockdown(), undefined);
}
assert(Object.isFrozen(harden({})));
