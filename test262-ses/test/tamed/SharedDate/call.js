// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-shareddate
description: Called as a function the Date of a compartment throws a TypeError
info: |
  Date ( ...values )

  1. If NewTarget is undefined, throw a TypeError exception.
features: [lockdown, Compartment]
---*/

lockdown();

const SharedDate = new Compartment().globalThis.Date;
assert.notSameValue(SharedDate, Date);
assert.throws(TypeError, function () {
  SharedDate();
}, 'without arguments');
assert.throws(TypeError, function () {
  SharedDate(0);
}, 'with an argument');
assert.sameValue(typeof Date(), 'string', 'the start compartment keeps its own');
