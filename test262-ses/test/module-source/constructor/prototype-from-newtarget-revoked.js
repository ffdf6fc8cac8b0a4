// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource
description: A NewTarget that is a revoked Proxy throws a TypeError when its realm is asked for
info: |
  ModuleSource ( text )

  [...]
  7. Let O be ? OrdinaryCreateFromConstructor(NewTarget, "%ModuleSource.prototype%",
     « [[ModuleSourceText]], [[ModuleSourceRecord]], [[NeedsImport]], [[NeedsImportMeta]] »).
features: [ModuleSource]
---*/

const { proxy, revoke } = Proxy.revocable(function () {}, {
  get() {
    revoke();
  },
});

assert.throws(TypeError, () => Reflect.construct(ModuleSource, ['export {}'], proxy));
assert.sameValue(new ModuleSource('export {}').bindings.length, 0);
