// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-enablepropertyoverride
description: Code of a module can override
info: |
  EnablePropertyOverride ( realm )

  1. For each row of #table-intrinsics, in order, do
    [...]
    b. If realm.[[Intrinsics]] has a field [[<name>]], then
      [...]
      ii. Set O.[[Set]] to the definition specified in #sec-hardened-intrinsic-objects-set.
features: [Compartment, ModuleSource, lockdown, property-override, Compartment-modules]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  lockdown();
  const compartment = compartmentOf({
    a: `
      const array = [];
      array.push = 1;
      export const { push } = array;
      export let error;
      try { Array.prototype.push = 1; } catch (e) { error = e; }
    `,
  });
  const { push, error } = await compartment.import('a');

  assert.sameValue(push, 1);
  assert.sameValue(error.constructor, TypeError);
});
