// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-get-modulesource.prototype.bindings
description: Each access gives a new array with new objects
info: |
  get ModuleSource.prototype.bindings

  [...]
  4. Let bindings be a new empty List.
  [...]
  8. Return CreateArrayFromList(bindings).
features: [ModuleSource]
---*/

const source = new ModuleSource('import { x } from "m"; export let y;');
const first = source.bindings;
const second = source.bindings;

assert.notSameValue(first, second);
assert.notSameValue(first[0], second[0]);
assert.notSameValue(first[1], second[1]);
assert.sameValue(JSON.stringify(first), JSON.stringify(second));
