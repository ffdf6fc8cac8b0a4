// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-removeregexpcompile
description: lockdown fails when the program made compile a property that cannot be removed
info: |
  RemoveRegExpCompile ( realm )

  2. Perform ? DeletePropertyOrThrow(prototype, "compile").
features: [lockdown, harden, unlocked]
---*/

Object.defineProperty(RegExp.prototype, 'compile', { value() {}, configurable: false });
assert.throws(TypeError, function () {
  lockdown();
});
assert.throws(TypeError, function () {
  harden({});
}, 'the agent is not locked');
