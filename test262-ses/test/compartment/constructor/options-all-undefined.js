// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment
description: An option whose value is undefined is like one that is absent
info: |
  Compartment ( [ options ] )

  [...]
  9. If options is not undefined, then
    [...]
    b. If globals is neither undefined nor an Object, throw a TypeError exception.
    c. If globals is not undefined, perform ? DefineCompartmentGlobals(compartmentRec, globals).
    [...]
    e. If globalLexicals is neither undefined nor an Object, throw a TypeError exception.
    f. If globalLexicals is not undefined, perform ? DefineCompartmentGlobalLexicals(compartmentRec, globalLexicals).
    [...]
    o. If name is not undefined, set compartmentRec.[[Name]] to ? ToString(name).
features: [Compartment, globalLexicals]
---*/

const compartment = new Compartment({ globals: undefined, globalLexicals: undefined, name: undefined });

assert.sameValue(compartment.evaluate('Array'), Array);
assert.compareArray(Object.keys(compartment.globalThis), []);
assert.sameValue(compartment.evaluate('globalThis'), compartment.globalThis);
