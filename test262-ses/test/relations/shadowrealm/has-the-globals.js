// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-and-shadowrealm
description: The realm of a ShadowRealm is a start compartment of its own
info: |
  The realm of a ShadowRealm is no Compartment Record: it is a start compartment of its own. It must have [...] the
  properties `Compartment`, `harden` and `lockdown`
features: [Compartment, harden, lockdown, ShadowRealm, unlocked]
---*/

const realm = new ShadowRealm();
for (const name of ['Compartment', 'harden', 'lockdown']) {
  assert.sameValue(realm.evaluate(`typeof ${name}`), 'function', name);
  assert.sameValue(realm.evaluate(`Object.keys(globalThis).includes('${name}')`), false, name);
}
assert.sameValue(realm.evaluate('new Compartment().evaluate("this")'), undefined);
assert.sameValue(realm.evaluate('typeof new Compartment().globalThis.ShadowRealm'), 'undefined');
