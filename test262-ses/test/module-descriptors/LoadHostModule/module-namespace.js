// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulefromnamespace
description: The namespace of a module of the host can be handed to a compartment
info: |
  ModuleFromNamespace ( compartmentRec, entry, descriptor, namespace, mode )

  [...]
  3. If namespace is a module namespace exotic object, return namespace.[[Module]].
features: [Compartment, Compartment-modules, ModuleSource, host-modules]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const namespace = await import('./module_FIXTURE.js');
  const compartment = compartmentOf(
    { a: 'import { o, global } from "host"; export { o, global };' },
    { modules: { host: { namespace } } },
  );

  assert.sameValue(await compartment.import('host'), namespace);
  assert.sameValue((await compartment.import('a')).o, namespace.o);
  assert.sameValue(compartment.importNow('a').global, globalThis);
});
