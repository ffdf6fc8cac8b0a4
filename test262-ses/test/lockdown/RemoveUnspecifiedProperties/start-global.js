// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-removeunspecifiedproperties
description: The global object of the start compartment keeps what it has
info: |
  RemoveUnspecifiedProperties ( realm )

  2. For each row of #table-intrinsic-properties, in order, do
    b. If intrinsics has a field [[<name>]], then
      ii. Perform ? RemovePropertiesExcept(intrinsics.[[<name>]], permitted).

  NOTE: The global object of the start compartment keeps all that it has.
features: [lockdown, unlocked]
---*/

globalThis.planted = { by: 'the program' };
const { print } = globalThis;

lockdown();

assert.sameValue(planted.by, 'the program');
assert.sameValue(globalThis.print, print);
planted.by = 'another';
assert.sameValue(planted.by, 'another');
