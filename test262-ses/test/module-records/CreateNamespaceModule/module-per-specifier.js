// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createnamespacemodule
description: Each full specifier gets a module of its own of one object
info: |
  CreateNamespaceModule ( compartmentRec, object )

  [...]
  6. Return the Synthetic Module Record { [[Realm]]: compartmentRec, [[Environment]]: empty, [[Namespace]]:
     empty, [[HostDefined]]: undefined, [[ExportNames]]: exportNames, [[EvaluationSteps]]: evaluationSteps }.
features: [Compartment, Compartment-modules]
---*/

const namespace = { x: 1 };
const modules = { a: { namespace }, b: { namespace } };
const first = new Compartment({ modules });
const second = new Compartment({ modules });
const namespaces = [first.importNow('a'), first.importNow('b'), second.importNow('a'), namespace];

assert.sameValue(new Set(namespaces).size, 4);
for (const { x } of namespaces) assert.sameValue(x, 1);
