// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-enablepropertyoverride
description: The properties of each of these prototypes can be overridden
info: |
  EnablePropertyOverride ( realm )

  1. For each row of #table-intrinsics, in order, do
    [...]
    b. If realm.[[Intrinsics]] has a field [[<name>]], then
      i. Let O be realm.[[Intrinsics]].[[<name>]].
      ii. Set O.[[Set]] to the definition specified in #sec-hardened-intrinsic-objects-set.
features: [Compartment, lockdown, property-override]
---*/

lockdown();
assert.sameValue(Object.isFrozen(Array.prototype), true);
const receivers = [
  [function () {}, 'call'],
  [new Date(0), 'getTime'],
  [/x/, 'test'],
  [new Map(), 'get'],
  [new Set(), 'has'],
  [new WeakMap(), 'get'],
  [new WeakSet(), 'has'],
  [Promise.resolve(), 'catch'],
  [new ArrayBuffer(1), 'slice'],
  [new DataView(new ArrayBuffer(1)), 'getInt8'],
  [new Uint8Array(1), 'fill'],
  [new Number(1), 'toFixed'],
  [new String('s'), 'trim'],
  [new Boolean(true), 'valueOf'],
  [Object(Symbol()), 'valueOf'],
  [Object(1n), 'toString'],
  [(function* () {})(), 'next'],
  [new Compartment(), 'evaluate'],
];
for (const [receiver, name] of receivers) {
  receiver[name] = 'own';
  assert.sameValue(Reflect.getOwnPropertyDescriptor(receiver, name)?.value, 'own', name);
}
