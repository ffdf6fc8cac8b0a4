// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definemodulebindingaccessor
description: What execute is given belongs to the compartment of the module, whoever imports it
info: |
  DefineModuleBindingAccessor ( object, module, name, isMutable )

  1. Let realm be module.[[Realm]].
  2. Let functionPrototype be realm.[[Intrinsics]].[[%Function.prototype%]].
features: [Compartment, Compartment-modules, host-realms, agent-wide-lockdown]
---*/

let given;
const compartment = new Compartment({
  modules: {
    v: {
      source: {
        bindings: [{ export: 'x' }],
        needsImport: true,
        execute($, importFunction) {
          given = { desc: Object.getOwnPropertyDescriptor($, 'x'), importFunction };
        },
      },
    },
  },
});

$262.createRealm().global.Compartment.prototype.importNow.call(compartment, 'v');

const functions = [given.desc.get, given.desc.set, given.importFunction];
for (const f of functions) assert.sameValue(Object.getPrototypeOf(f), Function.prototype);
