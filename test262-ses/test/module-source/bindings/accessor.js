// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-get-modulesource.prototype.bindings
description: ModuleSource.prototype.bindings is an accessor property without a setter
info: |
  ModuleSource.prototype.bindings is an accessor property whose set accessor function is undefined.
features: [ModuleSource, unlocked]
includes: [isConstructor.js, propertyHelper.js]
---*/

const { get, set, enumerable, configurable } = Object.getOwnPropertyDescriptor(ModuleSource.prototype, 'bindings');

assert.sameValue(set, undefined);
assert.sameValue(enumerable, false);
assert.sameValue(configurable, true);
verifyProperty(get, 'name', { value: 'get bindings', writable: false, enumerable: false, configurable: true });
verifyProperty(get, 'length', { value: 0, writable: false, enumerable: false, configurable: true });
assert.sameValue(isConstructor(get), false);
assert.sameValue(get.call(new ModuleSource('export let x;')).length, 1);
