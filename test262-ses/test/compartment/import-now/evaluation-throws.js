// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.importnow
description: importNow throws what the evaluation of the module threw, the same value each time
info: |
  Compartment.prototype.importNow ( specifier )

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
    { a: 'log.push("a"); throw {};', b: 'import "a"; log.push("b");', c: 'throw undefined;' },
    { globals: { log } },
  );
  const caught = [];
  for (const specifier of ['a', 'a', 'b', 'c']) {
    try {
      compartment.importNow(specifier);
      caught.push('returned');
    } catch (thrown) {
      caught.push(thrown);
    }
  }

  assert.sameValue(typeof caught[0], 'object');
  assert.sameValue(caught[1], caught[0]);
  assert.sameValue(caught[2], caught[0]);
  assert.sameValue(caught[3], undefined);
  assert.sameValue(await compartment.import('a').catch((thrown) => thrown), caught[0]);
  assert.compareArray(log, ['a']);
});
