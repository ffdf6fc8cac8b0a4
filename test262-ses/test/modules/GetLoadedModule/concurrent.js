// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadrequestedmodule
description: Of two loads of one request at a time, the first that ended counts for both, in a module that imports nothing else
info: |
  LoadRequestedModule ( referrer, moduleRequest, mode )

  [...]
  9. Set loaded to GetLoadedModule(referrer, moduleRequest).
  10. If loaded is not empty, return loaded.
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
  const [first, second] = await Promise.all([load(), load()]);

  assert.sameValue(count, 2);
  assert.sameValue(first.x, 1);
  assert.sameValue(second, first);
  assert.sameValue(await load(), first);
});
