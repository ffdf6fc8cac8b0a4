// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-makecompartmentrecord
description: Compartments share the intrinsic objects that no global name leads to
info: |
  MakeCompartmentRecord ( parentRealm )

  [...]
  14. Set compartmentRec.[[Intrinsics]] to a copy of parentRealm.[[Intrinsics]].
features: [Compartment]
---*/

const compartment = new Compartment();
const own = (o) => Object.getPrototypeOf(o);

assert.sameValue(own(compartment.evaluate('[]')), Array.prototype);
assert.sameValue(own(compartment.evaluate('({})')), Object.prototype);
assert.sameValue(own(compartment.evaluate('(() => {})')), Function.prototype);
assert.sameValue(own(compartment.evaluate('(function* () {})')), own(function* () {}));
assert.sameValue(own(compartment.evaluate('(async () => {})')), own(async () => {}));
assert.sameValue(own(compartment.evaluate('(async function* () {})')), own(async function* () {}));
assert.sameValue(own(compartment.evaluate('/x/')), RegExp.prototype);
assert.sameValue(own(compartment.evaluate('[].values()')), own([].values()));
assert.sameValue(own(compartment.evaluate('(async () => {})()')), Promise.prototype);
assert.sameValue(own(compartment.evaluate('((s) => s)`x`')), Array.prototype);
assert.notSameValue(compartment.globalThis, globalThis);
