// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-and-shadowrealm
description: In a ShadowRealm of a locked agent lockdown counts as failed
info: |
  In a ShadowRealm of a locked agent `lockdown`, `harden` and `new Compartment` throw.
features: [agent-wide-lockdown, Compartment, harden, lockdown, ShadowRealm]
---*/

const before = new ShadowRealm();
lockdown();
const after = new ShadowRealm();

for (const realm of [before, after]) {
  for (const source of ['lockdown()', 'harden({})', 'new Compartment()']) {
    const thrown = realm.evaluate(`
      (() => {
        try {
          ${source};
        } catch (error) {
          return error instanceof TypeError;
        }
      })()
    `);
    assert.sameValue(thrown, true, source);
  }
  assert.sameValue(realm.evaluate('Object.isFrozen(Array.prototype)'), false);
}
assert(Object.isFrozen(harden({})));
