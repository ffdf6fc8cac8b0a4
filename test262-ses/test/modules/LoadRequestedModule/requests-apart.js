// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadrequestedmodule
description: Requests of one specifier with different attributes are resolved each by itself
info: |
  LoadRequestedModule ( referrer, moduleRequest, mode )

  1. Let loaded be GetLoadedModule(referrer, moduleRequest).
  2. If loaded is not empty, return loaded.
  [...]
  7. If referrer is a Cyclic Module Record, set specifier to ? ResolveModuleSpecifier(compartmentRec, specifier,
     referrer.[[FullSpecifier]]).
features: [Compartment, Compartment-modules, ModuleSource, data-modules]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const resolved = ['json', 'text', 'code'];
  const log = [];
  const main = `import json from 'm' with { type: 'json' };
    import text from 'm' with { type: 'text' };
    import code from 'm';
    import again from 'm' with { type: 'json' };
    export const values = [json, text, code, again];
    export const load = (options) => import('m', options);`;
  const compartment = compartmentOf(
    { main },
    {
      modules: { json: { json: '"j"' }, text: { text: 't' }, code: { namespace: { default: 'c' } } },
      resolveHook(specifier) {
        log.push(specifier);
        return resolved.shift();
      },
    },
  );
  const { values, load } = await compartment.import('main');

  assert.compareArray(values, ['j', 't', 'c', 'j']);
  assert.sameValue((await load()).default, 'c');
  assert.sameValue((await load({ with: { type: 'text' } })).default, 't');
  assert.sameValue((await load({ with: { type: 'json' } })).default, 'j');
  assert.compareArray(log, ['m', 'm', 'm'], 'what was loaded counts');
});
