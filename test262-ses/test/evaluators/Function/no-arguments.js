// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-function
description: Without arguments the function has no parameters and an empty body
info: |
  Function ( ...parameterArgs, bodyArg )

  [...]
  2. If bodyArg is not present, set bodyArg to the empty String.
features: [Compartment]
---*/

const { Function: Inner } = new Compartment().globalThis;
assert.notSameValue(Inner, Function);

for (const f of [Inner(), new Inner(), Inner('')]) {
  assert.sameValue(f(), undefined);
  assert.sameValue(f.length, 0);
  assert.sameValue(f.toString(), 'function anonymous(\n) {\n\n}');
}
