// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsemodulebinding
description: Other properties of a binding are not looked at
info: |
  ParseModuleBinding ( record, binding )

  [...]
  8. If not exactly one of exportAllFrom, importAllFrom, export and import is a String, throw a SyntaxError exception.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const bindings = [
  {
    export: 'x',
    default: 1,
    get type() {
      throw new Test262Error();
    },
    [Symbol.toPrimitive]: 1,
  },
];

assert.compareArray(exportNames(compartmentOf({ v: { bindings } }).importNow('v')), ['x']);
