// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource
description: A text that is not a String is not converted, nor is it looked at
info: |
  ModuleSource ( text )

  [...]
  2. If text is not a String, throw a TypeError exception.
features: [ModuleSource]
includes: [compartmentTraps.js]
---*/

const log = [];
const text = logTraps({ toString: () => 'export {}' }, 'text', log);

assert.throws(TypeError, () => new ModuleSource(text));
assert.compareArray(log, []);
