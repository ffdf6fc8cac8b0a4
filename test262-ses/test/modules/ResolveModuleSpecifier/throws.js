// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-resolvemodulespecifier
description: What resolveHook throws rejects an import() in a module
info: |
  ResolveModuleSpecifier ( compartmentRec, specifier, referrerSpecifier )

  [...]
  3. Let fullSpecifier be ? Call(hook, undefined, « specifier, referrerSpecifier »).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const compartment = compartmentOf(
    { a: 'export const load = (specifier) => import(specifier);' },
    {
      resolveHook(specifier) {
        throw specifier === 'undefined' ? undefined : new Test262Error();
      },
    },
  );
  const { load } = await compartment.import('a');
  const outcome = (promise) => promise.then(() => 'fulfilled', (reason) => [reason]);

  await assert.throwsAsync(Test262Error, () => load('b'));
  assert.compareArray(await outcome(load('undefined')), [undefined]);
});
