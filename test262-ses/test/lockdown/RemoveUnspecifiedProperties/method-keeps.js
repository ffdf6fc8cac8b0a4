// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-removeunspecifiedproperties
description: A method keeps its length, its name and, where it has one, its prototype
info: |
  RemoveUnspecifiedProperties ( realm )

  3. For each function object F of realm.[[IntrinsicFunctions]], do
    a. Perform ? RemovePropertiesExcept(F, « "length", "name", "prototype" »).
features: [lockdown, unlocked]
---*/

const { push } = Array.prototype;
const prototype = {};
Object.defineProperty(push, 'prototype', { value: prototype, configurable: true });

lockdown();

assert.sameValue(push.length, 1);
assert.sameValue(push.name, 'push');
assert.sameValue(push.prototype, prototype);
