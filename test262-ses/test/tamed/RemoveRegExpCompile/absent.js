// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-removeregexpcompile
description: lockdown works when the program has removed compile itself
info: |
  RemoveRegExpCompile ( realm )

  2. Perform ? DeletePropertyOrThrow(prototype, "compile").
features: [lockdown, harden, unlocked]
---*/

delete RegExp.prototype.compile;

lockdown();

assert.sameValue('compile' in RegExp.prototype, false);
assert(Object.isFrozen(harden({})));
