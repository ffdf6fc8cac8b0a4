// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-removeregexpcompile
description: A hardened regular expression keeps its pattern, whoever it is handed to
info: |
  RemoveRegExpCompile ( realm )

  2. Perform ? DeletePropertyOrThrow(prototype, "compile").
features: [lockdown, Compartment, harden, unlocked]
---*/

lockdown();

const regExp = harden(/a/);
const compartment = new Compartment({ globals: { regExp } });
assert.throws(TypeError, function () {
  compartment.evaluate('regExp.compile("b")');
});
assert.sameValue(String(regExp), '/a/');
assert.sameValue(compartment.evaluate('regExp.test("a")'), true);
