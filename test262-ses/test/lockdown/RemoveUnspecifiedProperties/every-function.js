// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-removeunspecifiedproperties
description: Each function that a constructor or its prototype has loses what a program added
info: |
  RemoveUnspecifiedProperties ( realm )

  [...]
  3. For each function object F of realm.[[IntrinsicFunctions]], do
    a. Perform ? RemovePropertiesExcept(F, « "length", "name", "prototype" »).
features: [lockdown, unlocked]
---*/

const constructors = [Array, ArrayBuffer, BigInt, Boolean, DataView, Date, Error, Map, Number, Object, Promise];
constructors.push(Proxy, RegExp, Set, String, Symbol, WeakMap, WeakRef, WeakSet, Object.getPrototypeOf(Int8Array));
const functions = [];
for (const constructor of constructors) {
  for (const owner of [constructor, constructor.prototype ?? {}]) {
    for (const desc of Object.values(Object.getOwnPropertyDescriptors(owner))) {
      functions.push(...[desc.value, desc.get, desc.set].filter((f) => typeof f === 'function'));
    }
  }
}
for (const f of functions) Reflect.set(f, 'unspecified', 1);
lockdown();

assert(functions.length > 100);
assert.sameValue(functions.some((f) => Object.hasOwn(f, 'unspecified')), false);
