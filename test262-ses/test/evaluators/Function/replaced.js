// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentdynamicfunction
description: A Function that is taken out of its compartment goes on making functions of it
info: |
  CreateCompartmentDynamicFunction ( constructor, newTarget, kind, parameterArgs, bodyArg )

  [...]
  6. Let compartmentRec be the current Realm Record.
features: [Compartment]
---*/

const a = new Compartment({ globals: { x: 'a' } });
const b = new Compartment({ globals: { x: 'b', FunctionOfA: a.globalThis.Function } });
delete a.globalThis.Function;

assert.sameValue(b.evaluate('FunctionOfA("return x")()'), 'a');
assert.sameValue(b.evaluate('new FunctionOfA("return x")()'), 'a');
assert.sameValue(b.evaluate('Function("return x")()'), 'b');
assert.throws(ReferenceError, () => a.evaluate('Function'));
