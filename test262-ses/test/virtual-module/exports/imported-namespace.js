// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createvirtualmodule
description: The export of an imported namespace is a variable of the module, without a setter
info: |
  CreateVirtualModule ( compartmentRec, source, specifier, meta )

    [...]
    e. Else,
      i. Append entry to localExportEntries.

  InitializeEnvironment ( )

    [...]
    b. If ! env.HasBinding(name) is false, then
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

let env;
const compartment = compartmentOf({
  v: {
    bindings: [{ importAllFrom: 'm', as: 'ns' }, { export: 'ns' }, { export: 'ns', as: 'default' }],
    execute(...args) {
      env = args[0];
    },
  },
  m: 'export const x = 1;',
});
const namespace = compartment.importNow('v');

assert.sameValue(namespace.ns, compartment.importNow('m'));
assert.sameValue(namespace.default, namespace.ns);
assert.sameValue(env.ns, namespace.ns);
assert.sameValue(Object.getOwnPropertyDescriptor(env, 'ns').set, undefined);
