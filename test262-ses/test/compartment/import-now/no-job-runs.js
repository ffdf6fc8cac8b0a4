// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.importnow
description: No promise job runs before importNow returns
info: |
  Compartment.prototype.importNow ( specifier )

  [...]
  5. Let loaded be module.LoadRequestedModules(now).
  6. Perform ? RequireFulfilled(loaded).
  [...]
  9. Let evaluated be module.Evaluate().
  10. Perform ? RequireFulfilled(evaluated).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const log = [];
  const compartment = compartmentOf(
    { a: 'import "b"; Promise.resolve().then(() => { log.push("job"); }); export const x = 1;', b: '' },
    { globals: { log } },
  );
  Promise.resolve().then(() => log.push('earlier job'));
  assert.sameValue(compartment.importNow('a').x, 1);
  log.push('returned');
  await null;

  assert.compareArray(log.slice(0, 3), ['returned', 'earlier job', 'job']);
});
