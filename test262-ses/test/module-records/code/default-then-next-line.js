// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsourcemodule
description: The expression that is the default export ends where a line could not go on with it
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const sources = {
    arrow: 'export default () => 1\n(2)',
    async: 'export default async () => 1\n[2]',
    class: 'export default class {} /re/g.exec("x");',
    template: 'export default () => 1\n`t`',
    expression: 'let a = 1;\nexport default a\n++a',
  };
  const compartment = compartmentOf(sources);

  for (const name of ['arrow', 'async', 'class', 'template']) {
    assert.sameValue(typeof (await compartment.import(name)).default, 'function', name);
    assert.sameValue((await compartment.import(name)).default.name, 'default', name);
  }
  assert.sameValue((await compartment.import('expression')).default, 1);
});
