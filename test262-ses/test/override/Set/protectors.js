// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardened-intrinsic-objects-set
description: What an engine looks up unasked is overridden like any other property
info: |
  [[Set]] ( P, V, Receiver )

  [...]
  2. If ownDesc is not undefined and IsDataDescriptor(ownDesc) is true, set ownDesc.[[Writable]] to true.
  3. Return ? OrdinarySetWithOwnDescriptor(O, P, V, Receiver, ownDesc).
features: [lockdown, property-override, override-protectors]
---*/

lockdown();
const array = [1, 2];
array[Symbol.iterator] = function* () {
  yield 3;
};
assert.compareArray([...array], [3]);
assert.compareArray([...[1, 2]], [1, 2]);

const receivers = [
  [[], 'constructor'],
  [Promise.resolve(), 'constructor'],
  [Promise.resolve(), 'then'],
  [/x/, 'exec'],
  [new Map(), 'set'],
  [new Set(), 'add'],
  [[].values(), 'next'],
];
for (const [receiver, name] of receivers) {
  receiver[name] = 'own';
  assert.sameValue(Reflect.getOwnPropertyDescriptor(receiver, name)?.value, 'own', name);
}
