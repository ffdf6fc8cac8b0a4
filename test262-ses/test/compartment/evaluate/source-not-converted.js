// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.evaluate
description: A source that is an object is not converted to a String
info: |
  Compartment.prototype.evaluate ( source )

  [...]
  3. If source is not a String, throw a TypeError exception.
features: [Compartment]
---*/

let conversions = 0;
const convert = () => {
  conversions += 1;
  return '1';
};
const compartment = new Compartment();

for (const source of [{ toString: convert }, { valueOf: convert }, { [Symbol.toPrimitive]: convert }]) {
  assert.throws(TypeError, () => compartment.evaluate(source));
}
assert.throws(TypeError, () => compartment.evaluate(Object('1')), 'a String object');
assert.throws(TypeError, () => compartment.evaluate(['1']), 'an array');
assert.sameValue(conversions, 0);
