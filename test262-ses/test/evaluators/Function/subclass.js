// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentdynamicfunction
description: A class may extend the Function of a compartment
info: |
  CreateCompartmentDynamicFunction ( constructor, newTarget, kind, parameterArgs, bodyArg )

  [...]
  17. Let proto be ? GetPrototypeFromConstructor(newTarget, the Prototype column of row).
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { x: 1 } });
const Subclass = compartment.evaluate('(class Subclass extends Function { get twice() { return this() * 2; } })');
const f = new Subclass('return x + 1');

assert.sameValue(f(), 2);
assert.sameValue(f.twice, 4);
assert(f instanceof Subclass && f instanceof Function);
assert.sameValue(Object.getPrototypeOf(f), Subclass.prototype);
assert.sameValue(f.name, 'anonymous');
