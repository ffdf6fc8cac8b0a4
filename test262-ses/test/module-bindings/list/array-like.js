// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsemodulebindings
description: bindings may be any array-like object
info: |
  ParseModuleBindings ( bindings )

  [...]
  4. Let length be ? LengthOfArrayLike(bindings).
  5. Let index be 0.
  6. Repeat, while index < length,
    a. Let binding be ? Get(bindings, ! ToString(𝔽(index))).
    [...]
    d. Set index to index + 1.
  7. Return record.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const x = { export: 'x' };
const y = { export: 'y' };
const lists = [
  [x, y],
  { length: 2, 0: x, 1: y },
  Object.assign(() => {}, { 0: x }),
  Object.create([x, y]),
  new Proxy([x, y], {}),
  (function () {
    return arguments;
  })(x, y),
];
Object.defineProperty(lists[2], 'length', { value: 1 });

const counts = lists.map((bindings) => exportNames(compartmentOf({ v: { bindings } }).importNow('v')).length);
assert.compareArray(counts, [2, 2, 1, 2, 2, 2]);
