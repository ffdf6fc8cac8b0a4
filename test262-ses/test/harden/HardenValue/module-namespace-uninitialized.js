// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: An uninitialized binding of a module namespace object throws a ReferenceError
info: |
  HardenValue ( value )

  4. For each Object O of worklist, including those that are appended meanwhile, do
    a. Perform ? FreezeForHarden(O).
flags: [module, noStrict]
features: [harden, lockdown]
---*/

import * as namespace from './module-namespace-uninitialized.js';

lockdown();

assert.throws(ReferenceError, function () {
  harden(namespace);
});

export const exported = {};
