// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createvirtualmodule
description: The export of an import is the variable of the other module
info: |
  CreateVirtualModule ( compartmentRec, source, specifier, meta )

    [...]
    a. Let imported be the element of record.[[ImportEntries]] whose [[LocalName]] is entry.[[LocalName]], or empty if
       there is none.
    [...]
    d. Else if imported is not empty and imported.[[ImportName]] is not namespace-object, then
      i. Append the ExportEntry Record { [[ModuleRequest]]: imported.[[ModuleRequest]], [[ImportName]]:
         imported.[[ImportName]], [[LocalName]]: null, [[ExportName]]: entry.[[ExportName]] } to indirectExportEntries.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

let env;
const compartment = compartmentOf({
  v: {
    bindings: [{ import: 'count', as: 'n', from: 'm' }, { export: 'n' }, { export: 'n', as: 'again' }],
    execute(...args) {
      env = args[0];
    },
  },
  m: 'export let count = 0; export function increment() { count += 1; }',
});
const namespace = compartment.importNow('v');
compartment.importNow('m').increment();

assert.compareArray([namespace.n, namespace.again], [1, 1]);
assert.compareArray(Reflect.ownKeys(env), ['n']);
assert.sameValue(Object.getOwnPropertyDescriptor(env, 'n').set, undefined);
