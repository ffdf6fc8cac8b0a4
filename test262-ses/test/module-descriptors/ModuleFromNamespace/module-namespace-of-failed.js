// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulefromnamespace
description: Importing by the namespace of a module whose evaluation failed gives the same error
info: |
  ModuleFromNamespace ( compartmentRec, entry, descriptor, namespace, mode )

  [...]
  3. If namespace is a module namespace exotic object, return namespace.[[Module]].
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  let namespace;
  const compartment = compartmentOf(
    { a: 'import * as b from "b"; give(b);', b: 'import "a"; throw {};' },
    {
      globals: {
        give(value) {
          namespace = value;
        },
      },
    },
  );
  const error = await compartment.import('b').then(() => 'fulfilled', (thrown) => thrown);
  const other = new Compartment({ modules: { m: { namespace } } });

  assert.sameValue(typeof error, 'object');
  assert.sameValue(await other.import('m').catch((thrown) => thrown), error);
});
