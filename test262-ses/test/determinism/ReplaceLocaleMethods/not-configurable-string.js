// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-replacelocalemethods
description: >
  lockdown fails when the program made toLocaleUpperCase of String.prototype a property that cannot be replaced
info: |
  ReplaceLocaleMethods ( realm )

  2. For each row of #table-locale-methods, in order, do
      vi. Perform ? DefinePropertyOrThrow(prototype, name, PropertyDescriptor { [[Value]]: method }).
features: [lockdown, harden, unlocked]
---*/

Object.defineProperty(String.prototype, 'toLocaleUpperCase', { writable: false, configurable: false });
assert.throws(TypeError, function () {
  lockdown();
});

assert.sameValue(Object.isExtensible(Object.prototype), true, 'nothing was hardened');
assert.throws(TypeError, function () {
  harden({});
}, 'the agent is not locked');
