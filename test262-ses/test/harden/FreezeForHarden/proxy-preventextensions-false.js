// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-freezeforharden
description: A preventExtensions trap that returns false makes a TypeError, and nothing more is asked
info: |
  FreezeForHarden ( O )

  2. Else,
    a. Let status be ? SetIntegrityLevel(O, frozen).
    b. If status is false, throw a TypeError exception.
includes: [hardenLogTraps.js]
features: [harden, lockdown]
---*/

lockdown();

const log = [];
const target = { own: {} };
const proxy = hardenLogTraps(log, 'proxy', target, {
  preventExtensions() {
    return false;
  }
});
assert.throws(TypeError, function () {
  harden(proxy);
});
assert.compareArray(log, ['proxy.preventExtensions']);
assert.sameValue(Object.isExtensible(target.own), true);
