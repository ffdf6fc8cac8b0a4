// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsemodulebindings
description: Elements that are added while bindings are read are not read
info: |
  ParseModuleBindings ( bindings )

  [...]
  4. Let length be ? LengthOfArrayLike(bindings).
  [...]
  6. Repeat, while index < length,
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const bindings = [
  {
    get export() {
      bindings.push({ export: 'y' });
      return 'x';
    },
  },
];

assert.compareArray(exportNames(compartmentOf({ v: { bindings } }).importNow('v')), ['x']);
assert.sameValue(bindings.length, 2);
