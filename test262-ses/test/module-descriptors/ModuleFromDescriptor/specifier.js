// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulefromdescriptor
description: What a module imports is resolved against the specifier of its descriptor, if there is one, or else its own
info: |
  ModuleFromDescriptor ( compartmentRec, entry, descriptor, mode )

  [...]
  16. Let specifier be ? Get(descriptor, "specifier").
  17. If specifier is undefined, set specifier to entry.[[Specifier]].
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const source = new ModuleSource('import "./x"; export const load = () => import("./x");');
  const log = [];
  const modules = { a: { source, specifier: '/dir/a' }, b: { source }, c: { source, specifier: '' } };
  const compartment = new Compartment({
    modules: { ...modules, x: { namespace: { x: 1 } } },
    resolveHook(specifier, referrer) {
      log.push(referrer + ' ' + specifier);
      return 'x';
    },
  });
  for (const specifier of ['a', 'b', 'c']) {
    const { load } = await compartment.import(specifier);
    await load();
  }

  assert.compareArray(log, ['/dir/a ./x', 'b ./x', ' ./x']);
});
