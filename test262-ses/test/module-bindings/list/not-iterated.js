// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsemodulebindings
description: bindings are not iterated, so a Set or a generator is an array-like object without elements
info: |
  ParseModuleBindings ( bindings )

  [...]
  4. Let length be ? LengthOfArrayLike(bindings).
  [...]
  6. Repeat, while index < length,
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const bindings = [{ export: 'x' }];
Object.defineProperty(bindings, Symbol.iterator, {
  get() {
    throw new Test262Error();
  },
});
const exported = (list) => exportNames(compartmentOf({ v: { bindings: list } }).importNow('v')).join();

assert.sameValue(exported(bindings), 'x');
assert.sameValue(exported(new Set([{ export: 'x' }])), '');
assert.sameValue(
  exported(
    (function* () {
      yield { export: 'x' };
    })(),
  ),
  '',
);
