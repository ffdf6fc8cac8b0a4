// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-appendtoharden
description: An object that is reached in more than one way is gone through once
info: |
  AppendToHarden ( worklist, value )

  2. If value is an Object, agentRecord.[[HardenedObjects]] does not contain value and worklist does not contain value,
     append value to worklist.
includes: [hardenLogTraps.js]
features: [harden, lockdown]
---*/

lockdown();

const log = [];
const shared = hardenLogTraps(log, 'shared', {});
harden({ a: shared, b: { c: shared }, d: Object.create(shared) });

assert.compareArray(log, [
  'shared.preventExtensions',
  'shared.ownKeys',
  'shared.getPrototypeOf',
  'shared.ownKeys'
]);
