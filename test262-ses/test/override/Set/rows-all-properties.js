// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-enablepropertyoverride
description: What inherits from a constructor or a namespace object overrides each of its properties
info: |
  EnablePropertyOverride ( realm )

  1. For each row of #table-intrinsics, in order, do
    [...]
    b. If realm.[[Intrinsics]] has a field [[<name>]], then
      [...]
      ii. Set O.[[Set]] to the definition specified in #sec-hardened-intrinsic-objects-set.
features: [lockdown, property-override, override-data-descriptor]
---*/

const rows = [AggregateError, Array, JSON, Math, Object, Reflect, Symbol, WeakSet, parseInt];
lockdown();

for (const row of rows) {
  const object = Object.create(row);
  for (const key of Reflect.ownKeys(row)) {
    const desc = Object.getOwnPropertyDescriptor(row, key);
    if (!Object.hasOwn(desc, 'value')) continue;
    assert.sameValue(Reflect.set(object, key, 1), true, String(key));
    assert.sameValue(object[key], 1, String(key));
    assert.sameValue(row[key], desc.value, String(key));
  }
}
