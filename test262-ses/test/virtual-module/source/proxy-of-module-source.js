// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createvirtualmodule
description: >
  What wraps or inherits from a ModuleSource object is a virtual module source, whose bindings cannot be read
info: |
  CreateVirtualModule ( compartmentRec, source, specifier, meta )

  [...]
  3. Let bindings be ? Get(source, "bindings").

  get ModuleSource.prototype.bindings

  1. Let O be the this value.
  2. Perform ? RequireInternalSlot(O, [[ModuleSourceRecord]]).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const source = new ModuleSource('export const x = 1;');

assert.sameValue(compartmentOf({ m: source }).importNow('m').x, 1);
assert.throws(TypeError, () => compartmentOf({ m: new Proxy(source, {}) }).importNow('m'));
assert.throws(TypeError, () => compartmentOf({ m: Object.create(source) }).importNow('m'));
