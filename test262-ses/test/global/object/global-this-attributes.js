// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-setcompartmentglobalbindings
description: The property globalThis holds the global object and is writable and configurable, not enumerable
info: |
  SetCompartmentGlobalBindings ( compartmentRec )

  [...]
  2. For each row of #table-compartment-globals, in order, do
    [...]
    b. If name is "globalThis", then
      i. Perform CreateNonEnumerableDataPropertyOrThrow(global, name, global).
features: [Compartment]
includes: [propertyHelper.js]
---*/

const { globalThis: global } = new Compartment();

verifyProperty(
  global,
  'globalThis',
  { value: global, writable: true, enumerable: false, configurable: true },
  { restore: true },
);
assert.notSameValue(global, globalThis);
