// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-lockdown
description: An object without properties is accepted as options, and not hardened
info: |
  lockdown ( [ options ] )

  1. If options is neither undefined nor an Object, throw a TypeError exception.
features: [lockdown, harden]
---*/

const options = {};
assert.sameValue(lockdown(options), undefined);

assert(Object.isFrozen(harden({})));
assert.sameValue(Object.isExtensible(options), true);
