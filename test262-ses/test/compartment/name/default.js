// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-makecompartmentrecord
description: The name of a compartment is the empty String unless the options give one
info: |
  MakeCompartmentRecord ( parentRealm )

  [...]
  4. Set compartmentRec.[[Name]] to the empty String.
features: [Compartment]
---*/

assert.sameValue(new Compartment().name, '');
assert.sameValue(new Compartment({}).name, '');
assert.sameValue(new Compartment({ name: undefined }).name, '');
