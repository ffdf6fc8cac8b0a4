// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-enablepropertyoverride
description: What inherits from a constructor or a namespace object overrides its properties
info: |
  EnablePropertyOverride ( realm )

  1. For each row of #table-intrinsics, in order, do
    [...]
    b. If realm.[[Intrinsics]] has a field [[<name>]], then
      [...]
      ii. Set O.[[Set]] to the definition specified in #sec-hardened-intrinsic-objects-set.
features: [lockdown, property-override, unlocked]
---*/

const rows = [AggregateError, Array, JSON, Math, Object, Reflect, Symbol, WeakSet];
const isMethod = (row) => (key) => {
  const desc = Object.getOwnPropertyDescriptor(row, key);
  return desc.configurable && typeof desc.value === 'function';
};
const methods = rows.map((row) => Reflect.ownKeys(row).filter(isMethod(row)));
lockdown();

rows.forEach((row, i) => {
  const object = Object.create(row);
  methods[i].forEach((key) => {
    const value = row[key];
    assert.sameValue(Reflect.set(object, key, 1), true, String(key));
    assert.sameValue(object[key], 1, String(key));
    assert.sameValue(row[key], value, String(key));
  });
});
