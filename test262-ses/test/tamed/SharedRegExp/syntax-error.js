// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-sharedregexp
description: A pattern or flags that are none make RegExp throw a SyntaxError, called or constructed
info: |
  RegExp ( pattern, flags )

  4. Return ? Construct(%RegExp%, « pattern, flags », F).
features: [lockdown, Compartment]
---*/

lockdown();

const compartment = new Compartment();
const SharedRegExp = compartment.globalThis.RegExp;
assert.notSameValue(SharedRegExp, RegExp);
assert.throws(SyntaxError, function () {
  SharedRegExp('(');
});
assert.throws(SyntaxError, function () {
  new SharedRegExp('(');
});
assert.throws(SyntaxError, function () {
  SharedRegExp('a', 'gg');
});
assert.sameValue(compartment.evaluate('try { RegExp("("); } catch (error) { error instanceof SyntaxError; }'), true);
