// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment
description: The option modules may be undefined, which is no module descriptors
info: |
  Compartment ( [ options ] )

  [...]
  9. If options is not undefined, then
    [...]
    g. Let modules be ? Get(options, "modules").
    h. If modules is neither undefined nor an Object, throw a TypeError exception.
    i. If modules is not undefined, perform ? DefineCompartmentModules(compartmentRec, modules).
features: [Compartment, Compartment-modules]
---*/

const compartment = new Compartment({ modules: undefined });

assert.throws(TypeError, () => compartment.importNow('m'));
assert.sameValue(new Compartment({ modules: { m: { namespace: {} } } }).importNow('m')[Symbol.toStringTag], 'Module');
