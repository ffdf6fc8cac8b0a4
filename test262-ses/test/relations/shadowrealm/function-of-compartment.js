// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-and-shadowrealm
description: What a function of a compartment is handed from inside a ShadowRealm is wrapped for its compartment
info: |
  What such a function is handed when it is called from inside a ShadowRealm is therefore wrapped for the realm of its
  compartment.
features: [Compartment, lockdown, ShadowRealm]
---*/

lockdown();

const realm = new ShadowRealm();
const compartment = new Compartment({ globals: { realm } });
const result = compartment.evaluate(`
  let seen;
  const call = realm.evaluate('(callback) => callback(() => 42)');
  call((inner) => {
    seen = [inner instanceof Function, inner()];
  });
  seen;
`);

assert.sameValue(result[0], true);
assert.sameValue(result[1], 42);
