// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-makecompartmentrecord
description: A compartment that is made inside does not take the name of its parent
info: |
  MakeCompartmentRecord ( parentRealm )

  [...]
  4. Set compartmentRec.[[Name]] to the empty String.
features: [Compartment]
---*/

const parent = new Compartment({ name: 'parent' });

assert.sameValue(parent.evaluate('new Compartment().name'), '');
assert.sameValue(parent.evaluate('new Compartment({ name: "child" }).name'), 'child');
assert.sameValue(parent.name, 'parent');
