// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource-constructor
description: ModuleSource has the properties length, name and prototype
info: |
  Its "length" property is 1. [...] This property [prototype] has the attributes { [[Writable]]: false, [[Enumerable]]:
  false, [[Configurable]]: false }.
features: [ModuleSource, unlocked]
includes: [propertyHelper.js]
---*/

assert.compareArray(Reflect.ownKeys(ModuleSource).sort(), ['length', 'name', 'prototype']);
verifyProperty(ModuleSource, 'length', { value: 1, writable: false, enumerable: false, configurable: true });
verifyProperty(ModuleSource, 'name', { value: 'ModuleSource', writable: false, enumerable: false, configurable: true });
verifyProperty(ModuleSource, 'prototype', {
  value: ModuleSource.prototype,
  writable: false,
  enumerable: false,
  configurable: false,
});
