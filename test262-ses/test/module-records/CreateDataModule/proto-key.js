// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createdatamodule
description: A key __proto__ of JSON is a property like any other
info: |
  CreateDataModule ( compartmentRec, type, text )

  [...]
  2. If type is "json", then
    a. Let module be ? ParseJSONModule(text).
features: [Compartment, Compartment-modules, data-modules]
---*/

const json =
  '{"__proto__":{"x":1},"constructor":2,"a":{"__proto__":null},"then":3,"toJSON":4,"":5,"a":{"__proto__":[]}}';
const { default: value } = new Compartment({ modules: { m: { json } } }).importNow('m');

assert.sameValue(Object.getPrototypeOf(value), Object.prototype);
assert.sameValue(Object.getPrototypeOf(value.a), Object.prototype);
assert.sameValue(value.x, undefined);
assert.compareArray(Object.keys(value), ['__proto__', 'constructor', 'a', 'then', 'toJSON', '']);
assert.sameValue(Object.getOwnPropertyDescriptor(value, '__proto__').value.x, 1);
assert.sameValue(
  Array.isArray(Object.getOwnPropertyDescriptor(value.a, '__proto__').value),
  true,
  'the last one counts',
);
