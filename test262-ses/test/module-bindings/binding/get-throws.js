// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsemodulebinding
description: What reading a property of a binding throws is thrown, and no property after it is read
info: |
  ParseModuleBinding ( record, binding )

  1. Let from be ? GetBindingProperty(binding, "from").
  2. Let exportAllFrom be ? GetBindingProperty(binding, "exportAllFrom").
  3. Let importAllFrom be ? GetBindingProperty(binding, "importAllFrom").
  4. Let export be ? GetBindingProperty(binding, "export").
  5. Let import be ? GetBindingProperty(binding, "import").
  6. Let as be ? GetBindingProperty(binding, "as").

  GetBindingProperty ( binding, P )

  1. Let value be ? Get(binding, P).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const names = ['from', 'exportAllFrom', 'importAllFrom', 'export', 'import', 'as'];

for (const [index, thrower] of names.entries()) {
  const log = [];
  const binding = new Proxy(
    {},
    {
      get(target, name) {
        log.push(name);
        if (name === thrower) throw new Test262Error();
      },
    },
  );
  assert.throws(Test262Error, () => compartmentOf({ v: { bindings: [binding] } }).importNow('v'), thrower);
  assert.compareArray(log, names.slice(0, index + 1));
}
