// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: The prototype is hardened with all that it reaches
info: |
  HardenValue ( value )

  4. For each Object O of worklist, including those that are appended meanwhile, do
    b. Let proto be ? O.[[GetPrototypeOf]]().
    c. Perform AppendToHarden(worklist, proto).
features: [harden, lockdown]
---*/

lockdown();

const proto = { method() {}, own: {} };
const object = Object.create(proto);
harden(object);

assert(Object.isFrozen(object));
assert(Object.isFrozen(proto));
assert(Object.isFrozen(proto.method));
assert(Object.isFrozen(proto.own));
