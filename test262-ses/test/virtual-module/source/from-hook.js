// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createvirtualmodule
description: A hook may give virtual module sources, to import and to importNow
info: |
  CreateVirtualModule ( compartmentRec, source, specifier, meta )

  1. Let execute be ? Get(source, "execute").
  [...]
  17. Return module.
features: [Compartment, Compartment-modules]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const descriptor = (specifier) => ({
    source: {
      bindings: [{ export: 'x' }],
      execute(env) {
        env.x = specifier;
      },
    },
  });
  const compartment = new Compartment({
    loadHook: async (specifier) => descriptor(specifier),
    loadNowHook: descriptor,
  });

  assert.sameValue((await compartment.import('later')).x, 'later');
  assert.sameValue(compartment.importNow('now').x, 'now');
});
