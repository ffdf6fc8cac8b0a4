// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: The value itself is frozen, and keeps its properties
info: |
  HardenValue ( value )

  4. For each Object O of worklist, including those that are appended meanwhile, do
    a. Perform ? FreezeForHarden(O).
includes: [propertyHelper.js]
features: [harden, lockdown]
---*/

lockdown();

const symbol = Symbol('key');
const object = { string: 1, [symbol]: 2 };
harden(object);

assert.sameValue(Object.isExtensible(object), false);
verifyProperty(object, 'string', { value: 1, writable: false, enumerable: true, configurable: false });
verifyProperty(object, symbol, { value: 2, writable: false, enumerable: true, configurable: false });
