// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-records
description: Before lockdown a change of a shared intrinsic object is seen by all
info: |
  NOTE Isolation is promised only for compartments that are made after lockdown.
features: [Compartment, unlocked]
---*/

const compartment = new Compartment();

compartment.evaluate('Array.prototype.sesTest = function () { return this.length; }');
assert.sameValue([1, 2].sesTest(), 2);
assert.sameValue(new Compartment().evaluate('[1].sesTest()'), 1);
