// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-removepropertiesexcept
description: A property that is not permitted is deleted, whatever its value and attributes
info: |
  RemovePropertiesExcept ( O, permitted )

  2. For each property key P of keys, do
    a. If permitted does not contain P, then
      i. Let removed be ! O.[[Delete]](P).
features: [lockdown, unlocked]
---*/

[undefined, 1, 'text', {}, function () {}].forEach(function (value, index) {
  const desc = { value, writable: index > 2, enumerable: index > 1, configurable: true };
  Object.defineProperty(Array.prototype, `planted${index}`, desc);
});

lockdown();

for (let index = 0; index < 5; index++) {
  assert.sameValue(Object.hasOwn(Array.prototype, `planted${index}`), false, String(index));
}
