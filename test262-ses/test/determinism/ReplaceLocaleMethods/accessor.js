// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-replacelocalemethods
description: A locale method that the program has made an accessor is replaced, and its getter not called
info: |
  ReplaceLocaleMethods ( realm )

  2. For each row of #table-locale-methods, in order, do
      vi. Perform ? DefinePropertyOrThrow(prototype, name, PropertyDescriptor { [[Value]]: method }).
features: [lockdown, Compartment, unlocked]
---*/

let calls = 0;
Object.defineProperty(Number.prototype, 'toLocaleString', {
  get() {
    calls++;
  },
  configurable: true
});

lockdown();

assert.sameValue(new Compartment().evaluate('(1.5).toLocaleString()'), '1.5');
assert.sameValue(calls, 0);
