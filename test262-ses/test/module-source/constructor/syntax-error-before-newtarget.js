// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource
description: The text is parsed before the prototype of NewTarget is read
info: |
  ModuleSource ( text )

  [...]
  5. Let module be ParseModule(text, realm, undefined).
  6. If module is a List of errors, throw a SyntaxError exception.
  7. Let O be ? OrdinaryCreateFromConstructor(NewTarget, "%ModuleSource.prototype%",
     « [[ModuleSourceText]], [[ModuleSourceRecord]], [[NeedsImport]], [[NeedsImportMeta]] »).
features: [ModuleSource]
includes: [compartmentTraps.js]
---*/

const log = [];
const NewTarget = logTraps(function () {}, 'NewTarget', log);

assert.throws(SyntaxError, () => Reflect.construct(ModuleSource, ['export'], NewTarget));
assert.compareArray(log, []);
Reflect.construct(ModuleSource, ['export {}'], NewTarget);
assert.compareArray(log, ['NewTarget get prototype']);
