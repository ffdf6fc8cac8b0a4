// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardened-intrinsic-objects-set
description: The names that Object.prototype has can be assigned to any object
info: |
  [[Set]] ( P, V, Receiver )

  [...]
  2. If ownDesc is not undefined and IsDataDescriptor(ownDesc) is true, set ownDesc.[[Writable]] to true.
  3. Return ? OrdinarySetWithOwnDescriptor(O, P, V, Receiver, ownDesc).
features: [lockdown, property-override]
---*/

lockdown();
assert.sameValue(Object.isFrozen(Array.prototype), true);
const names = ['toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf', 'toLocaleString'];

for (const object of [{}, [], () => {}, new Map(), Object.create({}), new (class {})()]) {
  for (const name of names) {
    object[name] = name;
    assert.sameValue(object[name], name);
    assert.sameValue(Object.hasOwn(object, name), true, name);
  }
}
for (const object of [{}, () => {}, new Map(), Object.create({}), new (class {})()]) {
  object.constructor = 1;
  assert.sameValue(object.constructor, 1);
}
