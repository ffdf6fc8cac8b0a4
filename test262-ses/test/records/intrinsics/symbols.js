// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-records
description: Well-known symbols and the registry of symbols are the same in every compartment
info: |
  NOTE All compartments of a realm share its intrinsic objects.
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { registered: Symbol.for('ses262') } });

assert.sameValue(compartment.evaluate('Symbol.iterator'), Symbol.iterator);
assert.sameValue(compartment.evaluate('Symbol.for("ses262") === registered'), true);
assert.compareArray([...compartment.evaluate('({ *[Symbol.iterator]() { yield 1; } })')], [1]);
