// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-shareddate
description: The arguments are converted once each, from left to right
info: |
  Date ( ...values )

  3. Return ? Construct(%Date%, values, NewTarget).
features: [lockdown, Compartment]
---*/

lockdown();

const SharedDate = new Compartment().globalThis.Date;
assert.notSameValue(SharedDate, Date);
const log = [];
const component = function (name, value) {
  return {
    valueOf() {
      log.push(name);
      return value;
    }
  };
};
const date = new SharedDate(component('year', 2026), component('month', 0), component('date', 2));

assert.compareArray(log, ['year', 'month', 'date']);
assert.sameValue(date.getTime(), new Date(2026, 0, 2).getTime());
