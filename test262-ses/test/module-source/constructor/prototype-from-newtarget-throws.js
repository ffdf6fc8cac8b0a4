// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource
description: What reading the prototype of NewTarget throws is thrown
info: |
  ModuleSource ( text )

  [...]
  7. Let O be ? OrdinaryCreateFromConstructor(NewTarget, "%ModuleSource.prototype%",
     « [[ModuleSourceText]], [[ModuleSourceRecord]], [[NeedsImport]], [[NeedsImportMeta]] »).
features: [ModuleSource]
includes: [compartmentTraps.js]
---*/

const NewTarget = throwingTrap(function () {}, 'get');

assert.throws(Test262Error, () => Reflect.construct(ModuleSource, ['export {}'], NewTarget));
