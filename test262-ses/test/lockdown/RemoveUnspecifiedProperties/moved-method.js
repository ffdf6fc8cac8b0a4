// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-removeunspecifiedproperties
description: An intrinsic function that is moved elsewhere is cleaned, and stays where it is
info: |
  RemoveUnspecifiedProperties ( realm )

  3. For each function object F of realm.[[IntrinsicFunctions]], do
    a. Perform ? RemovePropertiesExcept(F, « "length", "name", "prototype" »).
features: [lockdown, unlocked]
---*/

const { push } = Array.prototype;
push.planted = {};
delete Array.prototype.push;
Array.prototype.pop = push;

lockdown();

assert.sameValue(Object.hasOwn(push, 'planted'), false);
assert.sameValue(Array.prototype.pop, push);
assert.sameValue(Object.hasOwn(Array.prototype, 'push'), false);
