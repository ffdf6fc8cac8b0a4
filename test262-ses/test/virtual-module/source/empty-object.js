// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createvirtualmodule
description: An object without any of the properties describes a module without exports
info: |
  CreateVirtualModule ( compartmentRec, source, specifier, meta )

  1. Let execute be ? Get(source, "execute").
  2. If execute is not undefined and IsCallable(execute) is false, throw a TypeError exception.
  3. Let bindings be ? Get(source, "bindings").
  4. Let record be ? ParseModuleBindings(bindings).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const namespace = compartmentOf({ v: {} }).importNow('v');

assert.compareArray(exportNames(namespace), []);
assert.sameValue(namespace[Symbol.toStringTag], 'Module');
