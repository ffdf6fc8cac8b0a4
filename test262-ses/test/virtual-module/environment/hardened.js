// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definemodulebindingaccessor
description: A hardened environment object goes on to set variables
info: |
  DefineModuleBindingAccessor ( object, module, name, isMutable )

  [...]
  9. Perform ! DefinePropertyOrThrow(object, name, PropertyDescriptor { [[Get]]: getter, [[Set]]:
     setter, [[Enumerable]]: true, [[Configurable]]: false }).
features: [Compartment, Compartment-modules, ModuleSource, harden, lockdown]
includes: [compartmentModules.js]
---*/

lockdown();

let env;
const namespace = compartmentOf({
  v: {
    bindings: [{ export: 'x' }],
    execute(...args) {
      env = harden(args[0]);
    },
  },
}).importNow('v');
env.x = 1;

assert.sameValue(Object.isFrozen(env), true);
assert.sameValue(namespace.x, 1);
