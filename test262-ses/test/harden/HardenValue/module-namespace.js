// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: A module namespace object with exports cannot be hardened, since its properties do not become non-writable
info: |
  HardenValue ( value )

  4. For each Object O of worklist, including those that are appended meanwhile, do
    a. Perform ? FreezeForHarden(O).
flags: [module, noStrict]
features: [harden, lockdown]
---*/

import * as namespace from './module-namespace.js';
export let exported = {};

lockdown();

const object = { own: {}, namespace };
assert.throws(TypeError, function () {
  harden(object);
});
assert(Object.isFrozen(object.own));
assert.sameValue(Object.isExtensible(exported), true);
exported = 1;
assert.sameValue(namespace.exported, 1);
