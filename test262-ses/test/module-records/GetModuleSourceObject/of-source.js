// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-getmodulesourceobject
description: A source may be taken of a module whose own source was taken, of one that failed and of one that never ran
info: |
  GetModuleSourceObject ( module )

  [...]
  3. Return module.[[ModuleSource]].
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const log = [];
  const first = compartmentOf({ m: 'log.push(where); throw where;' }, { globals: { log, where: 'first' } });
  const second = new Compartment({
    globals: { log, where: 'second' },
    modules: { m: { source: 'm', compartment: first } },
  });
  const third = new Compartment({
    globals: { log, where: 'third' },
    modules: { m: { source: 'm', compartment: second } },
  });
  const outcome = (compartment) => compartment.import('m').then(() => 'fulfilled', (thrown) => thrown);

  assert.sameValue(await outcome(third), 'third');
  assert.sameValue(await outcome(second), 'second');
  assert.sameValue(await outcome(third), 'third');
  assert.compareArray(log, ['third', 'second']);
});
