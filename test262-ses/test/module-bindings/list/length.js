// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsemodulebindings
description: The length of bindings is converted as that of any array-like object
info: |
  ParseModuleBindings ( bindings )

  [...]
  4. Let length be ? LengthOfArrayLike(bindings).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const exported = (length) => {
  const bindings = { length, 0: { export: 'x' }, 1: { export: 'y' } };
  return exportNames(compartmentOf({ v: { bindings } }).importNow('v')).join();
};

for (const length of [undefined, null, 0, -1, -Infinity, NaN, 0.9, '', false, {}])
  assert.sameValue(exported(length), '');
for (const length of [1, 1.9, '1', true, [1], { valueOf: () => 1 }]) assert.sameValue(exported(length), 'x');
assert.sameValue(exported('0x2'), 'x,y');
