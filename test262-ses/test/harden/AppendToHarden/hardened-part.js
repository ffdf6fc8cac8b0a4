// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-appendtoharden
description: A part of another object that is hardened already is not gone through again
includes: [hardenLogTraps.js]
features: [harden, lockdown]
---*/

lockdown();

const log = [];
const part = hardenLogTraps(log, 'part', {});
harden(part);
assert.sameValue(log.length, 4, 'alone');

const whole = { part, fresh: {} };
harden(whole);
assert.sameValue(log.length, 4, 'as a part');
assert(Object.isFrozen(whole));
assert(Object.isFrozen(whole.fresh));
