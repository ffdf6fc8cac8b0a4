// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-records
description: The same source in two compartments has two template objects
info: |
  MakeCompartmentRecord ( parentRealm )

  [...]
  5. Set compartmentRec.[[TemplateMap]] to a new empty List.
features: [Compartment]
---*/

const source = '((strings) => strings)`template`';
const a = new Compartment();
const first = a.evaluate(source);

assert.notSameValue(a.evaluate(source), first);
assert.notSameValue(new Compartment().evaluate(source), first);
assert.compareArray(first, ['template']);
assert.sameValue(Object.isFrozen(first), true);
