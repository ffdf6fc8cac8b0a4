// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-removeregexpcompile
description: A guest makes its own compile for regular expressions of others
defence: regexp-compile
features: [Compartment, lockdown]
---*/

lockdown();
const pattern = harden(/a/);
const found = new Compartment({ globals: { pattern } }).evaluate(`
  const descs = [pattern, RegExp.prototype, RegExp].map((object) => Reflect.getOwnPropertyDescriptor(object, 'compile'));
  descs.filter((desc) => desc !== undefined).length;
`);
assert.sameValue(found, 0);
