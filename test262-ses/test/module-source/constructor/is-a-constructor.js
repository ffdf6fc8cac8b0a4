// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource-constructor
description: ModuleSource has [[Construct]]
info: |
  It may be used as the value in an `extends` clause of a class definition.
features: [ModuleSource]
includes: [isConstructor.js]
---*/

assert.sameValue(isConstructor(ModuleSource), true);
