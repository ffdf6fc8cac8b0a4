// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-virtual-module-records
description: The namespace of a virtual module is a module namespace like any other
info: |
  CreateVirtualModule ( compartmentRec, source, specifier, meta )

  [...]
  17. Return module.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const namespace = compartmentOf({
  v: {
    bindings: [{ export: 'x' }],
    execute(env) {
      env.x = 1;
    },
  },
}).importNow('v');

assert.sameValue(Object.getPrototypeOf(namespace), null);
assert.sameValue(Object.isExtensible(namespace), false);
assert.sameValue(namespace[Symbol.toStringTag], 'Module');
assert.sameValue(Reflect.set(namespace, 'x', 2), false);
assert.sameValue(Reflect.deleteProperty(namespace, 'x'), false);
const { value, writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(namespace, 'x');
assert.compareArray([value, writable, enumerable, configurable], [1, true, true, false]);
