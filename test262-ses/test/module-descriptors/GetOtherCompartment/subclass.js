// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-getothercompartment
description: The compartment of a descriptor may be an instance of a subclass, and the compartment itself
info: |
  GetOtherCompartment ( compartmentRec, descriptor )

  [...]
  4. Return compartment.[[CompartmentRecord]].
features: [Compartment, Compartment-modules]
---*/

class Sub extends Compartment {}
const sub = new Sub({
  modules: { x: { namespace: { x: 1 } } },
  loadNowHook: () => ({ namespace: 'x', compartment: sub }),
});
const compartment = new Compartment({ modules: { m: { namespace: 'alias', compartment: sub } } });

assert.sameValue(sub.importNow('alias'), sub.importNow('x'));
assert.sameValue(compartment.importNow('m'), sub.importNow('x'));
