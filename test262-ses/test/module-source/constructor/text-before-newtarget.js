// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource
description: The text is checked before the prototype of NewTarget is read
info: |
  ModuleSource ( text )

  [...]
  2. If text is not a String, throw a TypeError exception.
  [...]
  7. Let O be ? OrdinaryCreateFromConstructor(NewTarget, "%ModuleSource.prototype%",
     « [[ModuleSourceText]], [[ModuleSourceRecord]], [[NeedsImport]], [[NeedsImportMeta]] »).
features: [ModuleSource]
includes: [compartmentTraps.js]
---*/

const log = [];
const NewTarget = logTraps(function () {}, 'NewTarget', log);

assert.throws(TypeError, () => Reflect.construct(ModuleSource, [1], NewTarget));
assert.compareArray(log, []);
Reflect.construct(ModuleSource, ['export {}'], NewTarget);
assert.compareArray(log, ['NewTarget get prototype']);
