// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: A value that is not an Object is returned as it is
info: |
  HardenValue ( value )

  1. If value is not an Object, return value.
features: [harden, lockdown]
---*/

lockdown();

[undefined, null, true, false, 0, -0, 1.5, NaN, '', 'string', 0n, 1n, Symbol('unique'), Symbol.iterator].forEach(
  function (value) {
    assert.sameValue(harden(value), value);
  }
);
assert(Object.isFrozen(harden({})));
