// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: The value of an assignment is what is assigned, whatever a setter makes of it
features: [Compartment]
---*/

for (const setter of ['set x(value) {}', 'set x(value) { return 1; }']) {
  const source = '(() => ({ ' + setter + ' }).x = 41)()';
  assert.sameValue(new Compartment().evaluate(source), 41, setter);
}
