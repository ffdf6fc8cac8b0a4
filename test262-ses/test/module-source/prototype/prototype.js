// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-properties-of-the-modulesource-prototype-object
description: The prototype of the ModuleSource prototype object is %AbstractModuleSource.prototype%
info: |
  It is an ordinary object whose [[Prototype]] is %AbstractModuleSource.prototype% and which has no internal slots of a
  ModuleSource object.
features: [ModuleSource, unlocked]
---*/

const AbstractModuleSource = Object.getPrototypeOf(ModuleSource);
const prototype = Object.getPrototypeOf(ModuleSource.prototype);

assert.sameValue(prototype, AbstractModuleSource.prototype);
assert.notSameValue(prototype, Object.prototype);
assert.sameValue(Object.getPrototypeOf(prototype), Object.prototype);
assert.sameValue(Object.isExtensible(ModuleSource.prototype), true);
assert(new ModuleSource('') instanceof AbstractModuleSource);
