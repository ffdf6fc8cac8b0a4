// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createnamespacemodule
description: The exports take part in star exports, and two of one name are ambiguous
info: |
  CreateNamespaceModule ( compartmentRec, object )

  [...]
  6. Return the Synthetic Module Record { [[Realm]]: compartmentRec, [[Environment]]: empty, [[Namespace]]:
     empty, [[HostDefined]]: undefined, [[ExportNames]]: exportNames, [[EvaluationSteps]]: evaluationSteps }.
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const compartment = compartmentOf(
    { a: 'export * from "n"; export * from "o";', b: 'import { x } from "a";' },
    { modules: { n: { namespace: { x: 1, y: 2, default: 0 } }, o: { namespace: { x: 1, z: 3 } } } },
  );

  assert.compareArray(Object.keys(await compartment.import('a')), ['y', 'z']);
  await assert.throwsAsync(SyntaxError, () => compartment.import('b'));
});
