// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsharedtemporal
description: The tamed Temporal object never has the property Now
info: |
  CreateSharedTemporal ( realm )

  [...]
  4. For each property key P of ! intrinsics.[[%Temporal%]].[[OwnPropertyKeys]](), do
    a. If P is not "Now", then
features: [Compartment, Temporal, host-intrinsics]
---*/

const temporal = $262.compartmentIntrinsic(new Compartment(), '%SharedTemporal%');

assert.sameValue(Object.hasOwn(temporal, 'Now'), false);
assert.sameValue(Object.hasOwn(temporal, 'Instant'), true);
