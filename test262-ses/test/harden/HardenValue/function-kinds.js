// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: Functions of each kind are hardened with their own properties
features: [harden, lockdown]
---*/

lockdown();

[
  () => {},
  function* () {},
  async function () {},
  async function* () {},
  async () => {},
  ({ method() {} }).method,
  class {}
].forEach(function (f) {
  f.own = {};
  assert.sameValue(harden(f), f);
  assert(Object.isFrozen(f), String(f));
  assert(Object.isFrozen(f.own), String(f));
});
