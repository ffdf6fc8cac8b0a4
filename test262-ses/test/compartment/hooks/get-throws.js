// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-getcompartmenthook
description: What a getter of a hook throws, Compartment throws, and no later option is read
info: |
  GetCompartmentHook ( options, names )

  1. For each element name of names, do
    a. Let hook be ? Get(options, name).
features: [Compartment, Compartment-modules]
---*/

const names = ['resolveHook', 'importHook', 'loadHook', 'importNowHook', 'loadNowHook', 'importMetaHook'];

for (const [index, name] of names.entries()) {
  const options = {
    get [name]() {
      throw new Test262Error();
    },
  };
  const later = names[index + 1] ?? 'name';
  Object.defineProperty(options, later, {
    get() {
      throw new TypeError(later + ' is read');
    },
  });
  assert.throws(Test262Error, () => new Compartment(options), name);
}
