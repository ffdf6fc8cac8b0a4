// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: >
  A template object is frozen, the same at each evaluation of its site, and new for each source that is
  evaluated
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  2. Let script be ParseStrictText(source, Script).
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { tag: (strings) => strings } });
const source = '() => tag`a\\n${0}b`';
const site = compartment.evaluate(source);

assert.sameValue(site(), site());
assert.notSameValue(compartment.evaluate(source)(), site());
assert.compareArray(site(), ['a\n', 'b']);
assert.compareArray(site().raw, ['a\\n', 'b']);
assert.sameValue(Object.isFrozen(site()) && Object.isFrozen(site().raw), true);
assert.notSameValue(...compartment.evaluate('[tag`a`, tag`a`]'));
