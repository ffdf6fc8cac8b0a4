// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-virtual-module-record-executemodule
description: The import function is a built-in function of the name import with one parameter, and no constructor
info: |
  ExecuteModule ( [ capability ] )

  [...]
  6. If module.[[NeedsImport]] is true, then
    a. Let steps be the algorithm steps defined in #sec-virtual-module-import.
    b. Set import to CreateBuiltinFunction(steps, 1, "import", « [[Module]] », module.[[Realm]]).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js, isConstructor.js, propertyHelper.js]
---*/

let importFunction;
compartmentOf({
  v: {
    needsImport: true,
    execute(env, argument) {
      importFunction = argument;
    },
  },
}).importNow('v');

assert.sameValue(typeof importFunction, 'function');
assert.sameValue(Object.getPrototypeOf(importFunction), Function.prototype);
assert.sameValue(Object.isExtensible(importFunction), true);
assert.sameValue(isConstructor(importFunction), false);
verifyProperty(importFunction, 'length', { value: 1, writable: false, enumerable: false, configurable: true });
verifyProperty(importFunction, 'name', { value: 'import', writable: false, enumerable: false, configurable: true });
