// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-and-shadowrealm
description: To harden a wrapped function freezes nothing behind the boundary
info: |
  HardenValue of it freezes the wrapper and nothing behind the boundary.
features: [harden, lockdown, ShadowRealm]
---*/

lockdown();

const realm = new ShadowRealm();
realm.evaluate('globalThis.target = () => target.state; target.state = 1;');
const wrapped = harden(realm.evaluate('target'));

assert(Object.isFrozen(wrapped));
assert.sameValue(realm.evaluate('Object.isFrozen(target)'), false);
realm.evaluate('target.state = 2;');
assert.sameValue(wrapped(), 2);
