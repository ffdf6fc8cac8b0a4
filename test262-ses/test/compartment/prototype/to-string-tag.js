// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype-%symbol.tostringtag%
description: Property descriptor of Compartment.prototype [ %Symbol.toStringTag% ]
features: [Compartment, unlocked]
includes: [propertyHelper.js]
---*/

assert.sameValue(String(new Compartment()), '[object Compartment]');
verifyProperty(Compartment.prototype, Symbol.toStringTag, {
  value: 'Compartment',
  writable: false,
  enumerable: false,
  configurable: true,
});
