// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-properties-of-the-modulesource-prototype-object
description: The ModuleSource prototype object is no ModuleSource object
info: |
  It is an ordinary object whose [[Prototype]] is %AbstractModuleSource.prototype% and which has no internal slots of a
  ModuleSource object.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

assert.throws(TypeError, () => ModuleSource.prototype.bindings);
assert.throws(TypeError, () => ModuleSource.prototype.needsImport);
assert.throws(TypeError, () => ModuleSource.prototype.needsImportMeta);
assert.throws(TypeError, () => compartmentOf({ m: ModuleSource.prototype }).importNow('m'));
