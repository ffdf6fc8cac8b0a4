// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource-constructor
description: Lockdown hardens %AbstractModuleSource% and its prototype with ModuleSource
info: |
  Its [[Prototype]] is %AbstractModuleSource% of the source phase imports proposal.
features: [Compartment, ModuleSource, lockdown]
---*/

const AbstractModuleSource = Object.getPrototypeOf(ModuleSource);

lockdown();
assert.sameValue(Object.getPrototypeOf(ModuleSource), AbstractModuleSource);
assert.notSameValue(AbstractModuleSource, Function.prototype);
assert.sameValue(Object.isFrozen(AbstractModuleSource), true);
assert.sameValue(Object.isFrozen(AbstractModuleSource.prototype), true);
assert.sameValue(new Compartment().evaluate('Object.getPrototypeOf(ModuleSource)'), AbstractModuleSource);
