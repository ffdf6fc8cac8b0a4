// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource
description: The prototype of the new object is that of NewTarget
info: |
  ModuleSource ( text )

  [...]
  7. Let O be ? OrdinaryCreateFromConstructor(NewTarget, "%ModuleSource.prototype%",
     « [[ModuleSourceText]], [[ModuleSourceRecord]], [[NeedsImport]], [[NeedsImportMeta]] »).
features: [ModuleSource]
---*/

function NewTarget() {}
const source = Reflect.construct(ModuleSource, ['export let x;'], NewTarget);
const { get } = Object.getOwnPropertyDescriptor(ModuleSource.prototype, 'bindings');

assert.sameValue(Object.getPrototypeOf(source), NewTarget.prototype);
assert.sameValue(source.bindings, undefined);
assert.sameValue(get.call(source)[0].export, 'x');
