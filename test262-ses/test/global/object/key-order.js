// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-setcompartmentglobalbindings
description: The properties of the global object come in the order of the table
info: |
  SetCompartmentGlobalBindings ( compartmentRec )

  [...]
  2. For each row of #table-compartment-globals, in order, do
features: [Compartment]
---*/

const keys = Reflect.ownKeys(new Compartment().globalThis);

assert.compareArray(keys.slice(0, 5), ['globalThis', 'Infinity', 'NaN', 'undefined', 'AggregateError']);
const names = keys.slice(4);
assert.compareArray(names, [...names].sort());
