// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createshareddate
description: The parse and UTC of the tamed Date are those that Date had initially
info: |
  The Tamed Date Constructor

  Its "parse" and "UTC" properties are %Date.parse% and %Date.UTC%, the functions that the `Date` of the start
  compartment has initially.
features: [lockdown, Compartment, unlocked]
---*/

const { parse, UTC } = Date;
Date.parse = () => 'changed';
Date.UTC = () => 'changed';

lockdown();

const SharedDate = new Compartment().globalThis.Date;
assert.notSameValue(SharedDate, Date);
assert.sameValue(SharedDate.parse, parse);
assert.sameValue(SharedDate.UTC, UTC);
assert.sameValue(Date.parse(''), 'changed');
