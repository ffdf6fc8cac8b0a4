// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardened-intrinsic-objects-set
description: An accessor property is not overridden, and a setter is called with the receiver
info: |
  [[Set]] ( P, V, Receiver )

  [...]
  2. If ownDesc is not undefined and IsDataDescriptor(ownDesc) is true, set ownDesc.[[Writable]] to true.
  3. Return ? OrdinarySetWithOwnDescriptor(O, P, V, Receiver, ownDesc).
features: [lockdown, property-override]
---*/

lockdown();
assert.sameValue(Object.isFrozen(Array.prototype), true);
const array = [];
array.push = 1;
assert.sameValue(array.push, 1);

const receivers = [
  [new Map(), 'size'],
  [/x/, 'flags'],
  [new Uint8Array(1), 'length'],
  [Object(Symbol()), 'description'],
];
for (const [receiver, name] of receivers) {
  assert.sameValue(Reflect.set(receiver, name, 1), false, name);
  assert.sameValue(Object.hasOwn(receiver, name), false, name);
}
const parent = { inherited: 1 };
const child = {};
child.__proto__ = parent;
assert.sameValue(Object.getPrototypeOf(child), parent);
assert.sameValue(Object.hasOwn(child, '__proto__'), false);
