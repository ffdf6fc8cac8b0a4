// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-get-modulesource.prototype.needsimport
description: ModuleSource.prototype.needsImport is an accessor property without a setter
info: |
  ModuleSource.prototype.needsImport is an accessor property whose set accessor function is undefined.
features: [ModuleSource, unlocked]
includes: [isConstructor.js, propertyHelper.js]
---*/

const { get, set, enumerable, configurable } = Object.getOwnPropertyDescriptor(ModuleSource.prototype, 'needsImport');

assert.sameValue(set, undefined);
assert.sameValue(enumerable, false);
assert.sameValue(configurable, true);
verifyProperty(get, 'name', { value: 'get needsImport', writable: false, enumerable: false, configurable: true });
verifyProperty(get, 'length', { value: 0, writable: false, enumerable: false, configurable: true });
assert.sameValue(isConstructor(get), false);
assert.sameValue(get.call(new ModuleSource('import("m");')), true);
