// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createnamespacemodule
description: The exports hold what the object held when the module was loaded, and do not follow it
info: |
  CreateNamespaceModule ( compartmentRec, object )

  [...]
  4. For each property key P of keys, do
    a. If P is a String, then
      [...]
      ii. If desc is not undefined and desc.[[Enumerable]] is true, then
        [...]
        3. Append value to values.
  5. Let evaluationSteps be a new Abstract Closure with parameters (module) that captures exportNames and values and
     performs the following steps when called:
    a. For each element name of exportNames, do
      i. Let value be the element of values at the position that name has in exportNames.
      ii. Perform SetSyntheticModuleExport(module, name, value).
  [...]
  6. Return the Synthetic Module Record { [[Realm]]: compartmentRec, [[Environment]]: empty, [[Namespace]]:
     empty, [[HostDefined]]: undefined, [[ExportNames]]: exportNames, [[EvaluationSteps]]: evaluationSteps }.
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const o = {};
  const namespace = { x: 1, o, undefined: undefined };
  const compartment = compartmentOf(
    { m: 'import { x } from "n"; export const read = () => x;' },
    { modules: { n: { namespace } } },
  );
  const { read } = await compartment.import('m');
  namespace.x = 2;
  namespace.y = 3;
  delete namespace.o;
  const n = compartment.importNow('n');

  assert.sameValue(read(), 1);
  assert.compareArray(Object.keys(n), ['o', 'undefined', 'x']);
  assert.sameValue(n.o, o);
  assert.sameValue(n.undefined, undefined);
  assert.sameValue(n.x, 1);
});
