// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartmentloadimportedmodule
description: What a module imports stays the same module, also where resolveHook changes its mind
info: |
  CompartmentLoadImportedModule ( referrer, moduleRequest, mode, payload )

  [...]
  2. Else,
    a. Let loadSteps be a new Abstract Closure with no parameters that captures referrer, moduleRequest and payload and
       performs the following steps when called:
      [...]
      ii. Perform FinishLoadingImportedModule(referrer, moduleRequest, payload, result).

  HostLoadImportedModule of ECMA-262 must give the same module each time that it succeeds for a referrer and a
  request, and FinishLoadingImportedModule asserts it.
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  let count = 0;
  const compartment = compartmentOf(
    { a: 'export const load = () => import("x");', x1: 'export const x = 1;', x2: 'export const x = 2;' },
    { resolveHook: (specifier) => specifier + ++count },
  );
  const { load } = await compartment.import('a');
  const first = await load();

  assert.sameValue(first.x, 1);
  assert.sameValue(await load(), first);
});
