// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createvirtualmodule
description: needsImport is converted to a Boolean, without asking an object
info: |
  CreateVirtualModule ( compartmentRec, source, specifier, meta )

  [...]
  5. Let needsImport be ToBoolean(? Get(source, "needsImport")).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js, compartmentTraps.js]
---*/

const given = (needsImport) => {
  let result;
  compartmentOf({
    v: {
      needsImport,
      execute(...args) {
        result = typeof args[1];
      },
    },
  }).importNow('v');
  return result;
};
const object = throwingTrap({}, 'get');

for (const value of [undefined, null, false, 0, -0, NaN, 0n, ''])
  assert.sameValue(given(value), 'undefined', String(value));
for (const value of [true, 1, -1n, 'false', Symbol('x'), [], () => {}]) {
  assert.sameValue(given(value), 'function', String(value));
}
assert.sameValue(given(object), 'function');
