// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-getimportattributes
description: What a getter or a trap throws is the error of the load
info: |
  GetImportAttributes ( O )

  [...]
  2. Let attributesObject be ? Get(O, "with").
  [...]
  5. Let entries be ? EnumerableOwnProperties(attributesObject, key+value).
features: [Compartment, Compartment-modules, data-modules]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js, compartmentTraps.js]
---*/

asyncTest(async () => {
  const getter = (key) =>
    Object.defineProperty({}, key, {
      get() {
        throw new Test262Error();
      },
      enumerable: true,
    });
  const bags = [getter('type')];
  for (const trap of ['ownKeys', 'getOwnPropertyDescriptor', 'get']) bags.push(throwingTrap({ type: 'json' }, trap));
  const bindings = bags.map((bag) => ({ import: 'x', from: 'm', with: bag }));
  bindings.push(Object.assign(getter('with'), { import: 'x', from: 'm' }));

  for (const binding of bindings) {
    await forEachImporter(async (importModule, name) => {
      const compartment = new Compartment({ modules: { v: { source: { bindings: [binding] } } } });
      await assert.throwsAsync(Test262Error, () => importModule(compartment, 'v'), name);
    });
  }
  const { default: load } = new Compartment({
    modules: {
      v: {
        source: {
          bindings: [{ export: 'default' }],
          needsImport: true,
          execute(environment, importFunction) {
            environment.default = importFunction;
          },
        },
      },
    },
  }).importNow('v');
  for (const bag of bags) await assert.throwsAsync(Test262Error, () => load('m', { with: bag }));
});
