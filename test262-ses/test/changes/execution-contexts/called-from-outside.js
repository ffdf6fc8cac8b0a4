// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-execution-contexts
description: Code of a compartment runs in its compartment, whoever calls it and however
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { where: 'inside' } });
globalThis.where = 'outside';
const { getter, iterator, comparator } = compartment.evaluate(`({
  getter: { get where() { return where; } },
  iterator: { *[Symbol.iterator]() { yield where; } },
  comparator: () => { where += '!'; return 0; },
})`);

assert.sameValue(getter.where, 'inside');
assert.sameValue([...iterator][0], 'inside');
[1, 2].sort(comparator);
assert.sameValue(compartment.globalThis.where, 'inside!');
assert.sameValue(where, 'outside');
