// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: When harden throws, no object counts as hardened, so the next call asks all of them again
info: |
  HardenValue ( value )

  6. For each Object O of worklist, do
    a. Append O to agentRecord.[[HardenedObjects]].
includes: [hardenLogTraps.js]
features: [harden, lockdown]
---*/

lockdown();

const log = [];
let fails = true;
const object = {
  first: hardenLogTraps(log, 'first', {}),
  second: hardenLogTraps(log, 'second', {}, {
    preventExtensions(target) {
      if (fails) throw new Test262Error();
      return Reflect.preventExtensions(target);
    }
  })
};
assert.throws(Test262Error, function () {
  harden(object);
});
assert.compareArray(hardenLabels(log), ['first', 'second']);

log.length = 0;
fails = false;
assert.sameValue(harden(object), object);
assert.compareArray(hardenLabels(log), ['first', 'second'], 'again');

log.length = 0;
harden(object);
assert.compareArray(log, [], 'hardened at last');
