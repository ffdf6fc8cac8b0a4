// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createexportbindingobject
description: Each name of an exported destructuring declaration is an export
info: |
  CreateExportBindingObject ( entry )

    [...]
    c. Perform ! CreateDataPropertyOrThrow(object, "export", localName).
features: [ModuleSource]
---*/

const { bindings } = new ModuleSource(
  'export const { a, b: { c = 1, ...d }, e: [f, , ...[g]] } = {}, [h] = [], { ...i } = {};',
);

assert.compareArray(
  bindings.map((binding) => binding.export),
  ['a', 'c', 'd', 'f', 'g', 'h', 'i'],
);
assert.sameValue(
  bindings.every((binding) => Object.keys(binding).join() === 'export'),
  true,
);
