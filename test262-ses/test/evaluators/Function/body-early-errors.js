// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentdynamicfunction
description: super, await and a private name are early errors in the body, new.target and return are not
info: |
  CreateCompartmentDynamicFunction ( constructor, newTarget, kind, parameterArgs, bodyArg )

  [...]
  13. Let body be ParseStrictText(bodyParseString, the Body column of row).
  14. If body is a List of errors, throw a SyntaxError exception.
  15. Let expr be ParseStrictText(sourceString, the Expression column of row).
  16. If expr is a List of errors, throw a SyntaxError exception.
features: [Compartment]
---*/

const { Function: Inner } = new Compartment({ globals: { x: 1 } }).globalThis;

for (const body of ['super.x', 'super()', 'await x', 'yield x', 'x.#y', 'break', 'export {}', 'let y; let y', '#!\n']) {
  assert.throws(SyntaxError, () => Inner(body), body);
}
assert.throws(SyntaxError, () => Inner('a = super.x', ''));
assert.throws(SyntaxError, () => Inner('#!', ''), 'a hashbang comment is for scripts');
assert.sameValue(Inner('return new.target')(), undefined);
assert.sameValue(Inner('return x')(), 1);
