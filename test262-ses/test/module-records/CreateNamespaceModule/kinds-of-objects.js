// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createnamespacemodule
description: Any Object may be a namespace, a function, an array or a Compartment object too
info: |
  CreateNamespaceModule ( compartmentRec, object )

  [...]
  4. For each property key P of keys, do
    a. If P is a String, then
      [...]
      ii. If desc is not undefined and desc.[[Enumerable]] is true, then
features: [Compartment, Compartment-modules, ModuleSource]
---*/

const keys = (namespace) => Object.keys(new Compartment({ modules: { m: { namespace } } }).importNow('m'));

assert.compareArray(keys(Object.assign(() => {}, { x: 1 })), ['x']);
assert.compareArray(keys(['a', 'b']), ['0', '1']);
assert.compareArray(keys(new String('ab')), ['0', '1']);
assert.compareArray(keys(new Compartment()), []);
assert.compareArray(keys(new ModuleSource('export const x = 1')), []);
assert.compareArray(keys(Object.create(null)), []);
