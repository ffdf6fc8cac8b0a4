// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsemodulebinding
description: >
  The six properties of a binding are read in order, each converted before the next is read, also those of no use
info: |
  ParseModuleBinding ( record, binding )

  1. Let from be ? GetBindingProperty(binding, "from").
  2. Let exportAllFrom be ? GetBindingProperty(binding, "exportAllFrom").
  3. Let importAllFrom be ? GetBindingProperty(binding, "importAllFrom").
  4. Let export be ? GetBindingProperty(binding, "export").
  5. Let import be ? GetBindingProperty(binding, "import").
  6. Let as be ? GetBindingProperty(binding, "as").
  8. If not exactly one of exportAllFrom, importAllFrom, export and import is a String, throw a SyntaxError exception.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js, compartmentTraps.js]
---*/

const log = [];
const names = ['from', 'exportAllFrom', 'importAllFrom', 'export', 'import', 'as'];
const binding = {};
for (const name of [...names].reverse()) {
  binding[name] = {
    toString() {
      log.push(`${name} toString`);
      return name;
    },
  };
}
binding.other = 1;

assert.throws(SyntaxError, () =>
  compartmentOf({ v: { bindings: [logTraps(binding, 'binding', log)] } }).importNow('v'),
);
assert.compareArray(
  log,
  names.flatMap((name) => [`binding get ${name}`, `${name} toString`]).concat('binding get with'),
);
