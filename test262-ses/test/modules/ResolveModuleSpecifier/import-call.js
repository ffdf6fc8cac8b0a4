// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-resolvemodulespecifier
description: resolveHook is called for import() in a module, with the module's full specifier
info: |
  ResolveModuleSpecifier ( compartmentRec, specifier, referrerSpecifier )

  [...]
  3. Let fullSpecifier be ? Call(hook, undefined, « specifier, referrerSpecifier »).
  [...]
  5. Return fullSpecifier.
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const calls = [];
  const compartment = compartmentOf(
    { '/m/a': 'export const load = (specifier) => import(specifier);', '/m/b': 'export const x = 1' },
    {
      resolveHook(...args) {
        calls.push(...args);
        return '/m/b';
      },
    },
  );
  const { load } = await compartment.import('/m/a');
  const specifier = {
    toString() {
      return './b';
    },
  };

  assert.sameValue((await load(specifier)).x, 1);
  assert.compareArray(calls, ['./b', '/m/a']);
});
