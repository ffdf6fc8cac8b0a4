// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-getbindingproperty
description: A property that a program puts on Object.prototype is a property of each binding that inherits it
info: |
  GetBindingProperty ( binding, P )

  1. Let value be ? Get(binding, P).
features: [Compartment, Compartment-modules, ModuleSource, unlocked]
includes: [compartmentModules.js]
---*/

const bindings = [{ export: 'x' }];
const own = [Object.assign(Object.create(null), { export: 'x' })];
const exported = (list) => exportNames(compartmentOf({ v: { bindings: list } }).importNow('v')).join();

assert.sameValue(exported(bindings), 'x');
Object.defineProperty(Object.prototype, 'as', { value: 'y', configurable: true });
const changed = [exported(bindings), exported(own)];
delete Object.prototype.as;
assert.compareArray(changed, ['y', 'x']);
