// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-appendtoharden
description: No trap of a Proxy that is hardened already is called again
info: |
  AppendToHarden ( worklist, value )

  2. If value is an Object, agentRecord.[[HardenedObjects]] does not contain value and worklist does not contain value,
     append value to worklist.
includes: [hardenLogTraps.js]
features: [harden, lockdown]
---*/

lockdown();

const log = [];
const proxy = hardenLogTraps(log, 'proxy', {});
harden(proxy);
assert.sameValue(log.length, 4, 'the first time');

assert.sameValue(harden(proxy), proxy);
assert.sameValue(log.length, 4, 'the second time');
