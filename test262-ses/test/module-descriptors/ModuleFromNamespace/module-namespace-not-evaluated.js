// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulefromnamespace
description: Importing by a module namespace evaluates its module where that has not been done
info: |
  ModuleFromNamespace ( compartmentRec, entry, descriptor, namespace, mode )

  [...]
  3. If namespace is a module namespace exotic object, return namespace.[[Module]].
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const log = [];
  const compartment = compartmentOf(
    {
      a: 'import * as b from "b"; give(b); log.push("a");',
      b: 'import "a"; log.push("b"); export const x = 1;',
    },
    {
      globals: {
        log,
        give(namespace) {
          const other = new Compartment({ modules: { m: { namespace } } });
          assert.throws(TypeError, () => other.importNow('m'));
          given = other;
        },
      },
    },
  );
  let given;
  const b = await compartment.import('b');

  assert.sameValue(given.importNow('m'), b);
  assert.compareArray(log, ['a', 'b']);
});
