// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource
description: Arguments after the first are not looked at
info: |
  ModuleSource ( text )

  [...]
  9. Return O.
features: [ModuleSource]
includes: [compartmentTraps.js]
---*/

const log = [];
const source = new ModuleSource('export let x;', logTraps({ url: 'u' }, 'options', log), '(');

assert.compareArray(log, []);
assert.sameValue(source.bindings[0].export, 'x');
