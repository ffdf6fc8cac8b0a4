// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-get-modulesource.prototype.bindings
description: An import declaration gives a binding for each name
info: |
  get ModuleSource.prototype.bindings

  [...]
  5. For each ImportEntry Record entry of module.[[ImportEntries]], do
    a. Append CreateImportBindingObject(entry) to bindings.
features: [ModuleSource]
---*/

const { bindings } = new ModuleSource('import a, { b, c as d } from "m"; import e, * as f from "n";');

assert.sameValue(
  JSON.stringify(bindings),
  JSON.stringify([
    { import: 'default', as: 'a', from: 'm' },
    { import: 'b', from: 'm' },
    { import: 'c', as: 'd', from: 'm' },
    { import: 'default', as: 'e', from: 'n' },
    { importAllFrom: 'n', as: 'f' },
  ]),
);
