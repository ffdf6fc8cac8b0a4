// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-replacelocalemethods
description: The methods that lockdown puts in have the names and the length of those that they replace
info: |
  ReplaceLocaleMethods ( realm )

  2. For each row of #table-locale-methods, in order, do
      iv. Let method be CreateBuiltinFunction(steps, 0, name, « [[LocaleIndependent]] », realm).
includes: [localeMethods.js]
features: [lockdown, unlocked]
---*/

lockdown();

localeMethods.forEach(function ([prototype, name, other, before]) {
  const method = prototype[name];
  assert.notSameValue(method, before, name);
  assert.notSameValue(method, prototype[other], name);
  assert.sameValue(method.name, name);
  assert.sameValue(method.length, 0, name);
  const desc = Object.getOwnPropertyDescriptor(prototype, name);
  assert.sameValue(desc.enumerable, false, name);
  assert(!desc.writable, name);
  assert.sameValue(desc.configurable, false, name);
});
