// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource-constructor
description: >
  The prototype of ModuleSource is %AbstractModuleSource%, a constructor of which all kinds of sources inherit
info: |
  Its [[Prototype]] is %AbstractModuleSource% of the source phase imports proposal.
features: [ModuleSource, unlocked]
---*/

const AbstractModuleSource = Object.getPrototypeOf(ModuleSource);

assert.notSameValue(AbstractModuleSource, Function.prototype);
assert.sameValue(AbstractModuleSource.name, 'AbstractModuleSource');
assert.sameValue(Object.getPrototypeOf(AbstractModuleSource), Function.prototype);
assert.sameValue(Object.isExtensible(ModuleSource), true);
assert.throws(TypeError, () => AbstractModuleSource());
assert.throws(TypeError, () => new AbstractModuleSource('export {}'));
