// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-removeregexpcompile
description: After lockdown no regular expression has a compile method, in no compartment
info: |
  RemoveRegExpCompile ( realm )

  2. Perform ? DeletePropertyOrThrow(prototype, "compile").
features: [lockdown, Compartment, unlocked]
---*/

Object.defineProperty(RegExp.prototype, 'compile', { value() {}, configurable: true });
const before = new Compartment();

lockdown();

assert.sameValue('compile' in RegExp.prototype, false);
assert.sameValue('compile' in /a/, false);
assert.sameValue(before.evaluate('"compile" in /a/'), false);
assert.sameValue(new Compartment().evaluate('"compile" in /a/'), false);
