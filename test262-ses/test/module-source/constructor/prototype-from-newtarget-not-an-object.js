// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource
description: The prototype is that of ModuleSource where NewTarget has no object as its prototype property
info: |
  ModuleSource ( text )

  [...]
  7. Let O be ? OrdinaryCreateFromConstructor(NewTarget, "%ModuleSource.prototype%",
     « [[ModuleSourceText]], [[ModuleSourceRecord]], [[NeedsImport]], [[NeedsImportMeta]] »).
features: [ModuleSource]
---*/

for (const prototype of [undefined, null, true, 1, 'x', Symbol('prototype')]) {
  function NewTarget() {}
  NewTarget.prototype = prototype;
  const source = Reflect.construct(ModuleSource, ['export let x;'], NewTarget);
  assert.sameValue(Object.getPrototypeOf(source), ModuleSource.prototype, String(prototype));
  assert.sameValue(source.bindings[0].export, 'x', String(prototype));
}
