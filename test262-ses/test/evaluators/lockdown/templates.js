// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: Template objects are frozen and their methods come from the frozen intrinsics
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  2. Let script be ParseStrictText(source, Script).
features: [Compartment, lockdown]
---*/

lockdown();
const compartment = new Compartment({ globals: { x: 1 } });
const strings = compartment.evaluate('((strings) => strings)`a${x}b`');

assert.sameValue(Object.isFrozen(strings), true);
assert.sameValue(Object.isFrozen(Array.prototype), true);
assert.sameValue(strings.join(x()), 'a1b');
function x() {
  return 1;
}
