// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource
description: The prototype falls back to that of the realm of NewTarget
info: |
  ModuleSource ( text )

  [...]
  7. Let O be ? OrdinaryCreateFromConstructor(NewTarget, "%ModuleSource.prototype%",
     « [[ModuleSourceText]], [[ModuleSourceRecord]], [[NeedsImport]], [[NeedsImportMeta]] »).
features: [ModuleSource, host-realms, agent-wide-lockdown]
---*/

const other = $262.createRealm().global;
const NewTarget = other.Function();
NewTarget.prototype = null;
const source = Reflect.construct(ModuleSource, ['export let x;'], NewTarget);

assert.notSameValue(other.ModuleSource.prototype, ModuleSource.prototype);
assert.sameValue(Object.getPrototypeOf(source), other.ModuleSource.prototype);
assert.sameValue(source.bindings[0].export, 'x');
