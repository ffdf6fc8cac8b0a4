// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-replacelocalemethods
description: All compartments meet the same locale methods, those made before lockdown too
includes: [localeMethods.js]
features: [lockdown, Compartment, unlocked]
---*/

const compartments = [new Compartment()];

lockdown();

compartments.push(new Compartment());
for (const compartment of compartments) {
  compartment.globalThis.localeMethods = localeMethods;
  const found = compartment.evaluate('localeMethods.map(([prototype, name]) => prototype[name])');
  localeMethods.forEach(function ([prototype, name, , before], index) {
    assert.notSameValue(found[index], before, name);
    assert.sameValue(found[index], prototype[name], name);
  });
  assert.sameValue(compartment.evaluate('(1234.5).toLocaleString("de")'), '1234.5');
}
