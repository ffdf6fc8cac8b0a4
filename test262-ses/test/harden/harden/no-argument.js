// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-harden
description: Without an argument harden returns undefined
info: |
  HardenValue ( value )

  1. If value is not an Object, return value.
features: [harden, lockdown]
---*/

lockdown();

assert.sameValue(harden(), undefined);
assert(Object.isFrozen(harden({})));
