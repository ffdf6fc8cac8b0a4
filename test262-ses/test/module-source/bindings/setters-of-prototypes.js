// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createimportbindingobject
description: Setters on the prototypes of what bindings is made of are not called
info: |
  CreateImportBindingObject ( entry )

    [...]
    a. Perform ! CreateDataPropertyOrThrow(object, "import", entry.[[ImportName]]).
features: [ModuleSource, unlocked]
---*/

const source = new ModuleSource('import { x as y } from "m"; import * as z from "m"; export { y as w };');
const expected = JSON.stringify(source.bindings);
const called = [];
for (const name of ['import', 'as', 'from', 'importAllFrom', 'export']) {
  Object.defineProperty(Object.prototype, name, { set: () => called.push(name), configurable: true });
}
for (const index of ['0', '1', '2']) {
  Object.defineProperty(Array.prototype, index, { set: () => called.push(index), configurable: true });
}
const { bindings } = source;
const own = bindings.map((binding) => Object.keys(binding).join()).sort();

assert.compareArray(called, []);
assert.compareArray(own, ['export,as', 'import,as,from', 'importAllFrom,as']);
assert.sameValue(JSON.stringify(bindings), expected);
