// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createdatamodule
description: The text is parsed when the module is loaded, and what a program does to the descriptor later does not show
info: |
  CreateDataModule ( compartmentRec, type, text )

  [...]
  6. Set module.[[Text]] to text.
features: [Compartment, Compartment-modules, data-modules]
---*/

const descriptor = { json: '{"a":1}' };
const other = new Compartment({ modules: { m: descriptor, late: descriptor } });
const { default: value } = other.importNow('m');
value.a = 2;
descriptor.json = '{"a":3}';
const compartment = new Compartment({
  modules: { source: { source: 'm', compartment: other }, same: { namespace: 'm', compartment: other } },
});

assert.sameValue(other.importNow('m').default.a, 2);
assert.sameValue(compartment.importNow('source').default.a, 1);
assert.sameValue(compartment.importNow('same').default, value);
assert.sameValue(other.importNow('late').default.a, 3);
