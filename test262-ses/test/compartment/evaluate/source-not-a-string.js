// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.evaluate
description: evaluate throws a TypeError where the source is no String
info: |
  Compartment.prototype.evaluate ( source )

  [...]
  3. If source is not a String, throw a TypeError exception.
features: [Compartment]
---*/

const compartment = new Compartment();

assert.throws(TypeError, () => compartment.evaluate());
for (const source of [undefined, null, true, 1, 1n, Symbol('1'), {}, [], () => {}]) {
  assert.throws(TypeError, () => compartment.evaluate(source), typeof source);
}
assert.sameValue(compartment.evaluate('1'), 1);
