// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsemodulebindings
description: The length is read once, then each element once, and each is used up before the next is read
info: |
  ParseModuleBindings ( bindings )

  [...]
  4. Let length be ? LengthOfArrayLike(bindings).
  [...]
  6. Repeat, while index < length,
    a. Let binding be ? Get(bindings, ! ToString(𝔽(index))).
    [...]
    c. Perform ? ParseModuleBinding(record, binding).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js, compartmentTraps.js]
---*/

const log = [];
const bindings = logTraps(
  [logTraps({ export: 'x' }, 'first', log), logTraps({ exportAllFrom: 'm' }, 'second', log)],
  'bindings',
  log,
);
const names = ['from', 'exportAllFrom', 'importAllFrom', 'export', 'import', 'as', 'with'];
compartmentOf({ v: { bindings }, m: '' }).importNow('v');

assert.compareArray(log, [
  'bindings get length',
  'bindings get 0',
  ...names.map((name) => `first get ${name}`),
  'bindings get 1',
  ...names.map((name) => `second get ${name}`),
]);
