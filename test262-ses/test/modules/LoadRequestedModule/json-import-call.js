// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadrequestedmodule
description: import() reads a JSON module with the attribute, in a module, in evaluated code and in functions
info: |
  LoadRequestedModule ( referrer, moduleRequest, mode )

  [...]
  11. If ModuleType(module) is not type, throw a TypeError exception.
  12. Return module.
features: [Compartment, Compartment-modules, ModuleSource, data-modules]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const modules = { data: { json: '[1]' } };
  const compartment = compartmentOf({ main: 'export const load = (options) => import("data", options);' }, { modules });
  const { load } = await compartment.import('main');
  const loaders = [
    load,
    compartment.evaluate('(options) => import("data", options)'),
    compartment.evaluate('Function("options", `return import("data", options);`)'),
    compartment.evaluate('(0, eval)("(options) => import(`data`, options)")'),
  ];
  const { default: value } = await compartment.import('data');
  const inherited = { __proto__: { type: 'json' } };
  const hidden = Object.defineProperty({}, 'type', { value: 'json', enumerable: false });
  const symbol = { [Symbol('type')]: 'json' };

  for (const f of loaders) {
    for (const options of [{ with: { type: 'json' } }, { __proto__: { with: { type: 'json' } } }]) {
      assert.sameValue((await f(options)).default, value);
    }
    for (const options of [undefined, {}, { with: undefined }, { with: {} }, { with: inherited }, { with: hidden }]) {
      await assert.throwsAsync(TypeError, () => f(options), 'without the attribute');
    }
    for (const options of [null, 1, 'json', { with: null }, { with: 'json' }, { with: symbol }]) {
      await assert.throwsAsync(TypeError, () => f(options));
    }
    for (const type of ['JSON', 'text', '', 'json ', undefined, null, 1, {}, ['json'], new String('json')]) {
      await assert.throwsAsync(TypeError, () => f({ with: { type } }));
    }
    await assert.throwsAsync(TypeError, () => f({ assert: { type: 'json' } }));
  }
});
