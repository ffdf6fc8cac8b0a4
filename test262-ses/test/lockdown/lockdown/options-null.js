// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-lockdown
description: null as options throws a TypeError
info: |
  lockdown ( [ options ] )

  1. If options is neither undefined nor an Object, throw a TypeError exception.
features: [lockdown, unlocked]
---*/

assert.throws(TypeError, function () {
  lockdown(null);
});
