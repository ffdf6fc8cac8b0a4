// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-replacelocalemethods
description: lockdown fails when the program made localeCompare of String.prototype a property that cannot be replaced
info: |
  ReplaceLocaleMethods ( realm )

  5. Perform ? DefinePropertyOrThrow(intrinsics.[[%String.prototype%]], "localeCompare", PropertyDescriptor { [[Value]]:
     compare }).
features: [lockdown, harden, unlocked]
---*/

Object.defineProperty(String.prototype, 'localeCompare', { writable: false, configurable: false });
assert.throws(TypeError, function () {
  lockdown();
});

assert.sameValue(Object.isExtensible(Object.prototype), true, 'nothing was hardened');
assert.throws(TypeError, function () {
  harden({});
}, 'the agent is not locked');
