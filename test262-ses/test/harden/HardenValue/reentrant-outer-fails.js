// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: What a call inside has hardened counts as hardened although the call around it fails
includes: [hardenLogTraps.js]
features: [harden, lockdown]
---*/

lockdown();

const log = [];
const inner = hardenLogTraps(log, 'inner', {});
const outer = new Proxy({}, {
  preventExtensions() {
    harden(inner);
    throw new Test262Error();
  }
});
assert.throws(Test262Error, function () {
  harden(outer);
});
const { length } = log;
assert.sameValue(length, 4);

harden(inner);
harden({ inner });
assert.sameValue(log.length, length);
