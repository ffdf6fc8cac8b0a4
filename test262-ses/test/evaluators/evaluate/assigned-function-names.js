// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: Anonymous functions are named after the name that they are assigned to
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  16. If result is a normal completion, set result to Completion(Evaluation of body).
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { g: undefined } });

assert.sameValue(compartment.evaluate('const f = () => {}; f.name'), 'f');
assert.sameValue(compartment.evaluate('g = function () {}; g.name'), 'g');
assert.sameValue(compartment.evaluate('(() => {}).name'), '');
assert.sameValue(compartment.globalThis.g.name, 'g');
