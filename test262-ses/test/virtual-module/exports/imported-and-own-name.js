// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createvirtualmodule
description: An import and an export with from of the same name are two things
info: |
  CreateVirtualModule ( compartmentRec, source, specifier, meta )

    [...]
    a. Let imported be the element of record.[[ImportEntries]] whose [[LocalName]] is entry.[[LocalName]], or empty if
       there is none.
    [...]
    c. Else if entry.[[ModuleRequest]] is not null, then
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

let seen;
const namespace = compartmentOf({
  v: {
    bindings: [
      { import: 'x', from: 'm' },
      { export: 'x', from: 'n' },
    ],
    execute(env) {
      seen = env.x;
    },
  },
  m: 'export const x = 1;',
  n: 'export const x = 2;',
}).importNow('v');

assert.sameValue(seen, 1);
assert.sameValue(namespace.x, 2);
