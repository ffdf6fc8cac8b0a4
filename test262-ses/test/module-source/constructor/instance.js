// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource
description: A ModuleSource object is ordinary, extensible, without own properties
info: |
  ModuleSource ( text )

  [...]
  7. Let O be ? OrdinaryCreateFromConstructor(NewTarget, "%ModuleSource.prototype%",
     « [[ModuleSourceText]], [[ModuleSourceRecord]], [[NeedsImport]], [[NeedsImportMeta]] »).
  8. Perform InitializeModuleSource(O, text, module).
  9. Return O.
features: [ModuleSource]
---*/

const source = new ModuleSource('export default 1;');

assert.sameValue(Object.getPrototypeOf(source), ModuleSource.prototype);
assert.compareArray(Reflect.ownKeys(source), []);
assert.sameValue(Object.isExtensible(source), true);
assert.sameValue(typeof source, 'object');
assert.sameValue(Object.prototype.toString.call(source), '[object ModuleSource]');
source.own = 1;
assert.sameValue(source.own, 1);
assert.notSameValue(new ModuleSource('export default 1;'), source);
