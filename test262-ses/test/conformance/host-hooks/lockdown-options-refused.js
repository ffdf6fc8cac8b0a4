// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hostvalidatelockdownoptions
description: A host that refuses options changes nothing, and lockdown may be called again
info: |
  HostValidateLockdownOptions ( options )

  This specification defines no option; a host that defines options throws a TypeError exception when options has an
  own property that names none of them, or a value that the option does not take.
  An implementation of HostValidateLockdownOptions must not change any intrinsic object: nothing has been repaired when
  it runs, and `lockdown` may be called again when it throws.
features: [lockdown, harden]
---*/

let error;
try {
  lockdown({ 'an option that no host defines': true });
} catch (thrown) {
  error = thrown;
}

if (error !== undefined) {
  assert.sameValue(error.constructor, TypeError);
  assert.sameValue(Function.prototype.constructor, Function);
  assert.sameValue(Object.isExtensible(Object.prototype), true);
  assert.sameValue(lockdown(), undefined);
}
assert(Object.isFrozen(harden({})));
