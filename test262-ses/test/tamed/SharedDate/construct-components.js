// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-shareddate
description: The Date of a compartment takes up to seven components, as the original does
info: |
  Date ( ...values )

  3. Return ? Construct(%Date%, values, NewTarget).
features: [lockdown, Compartment]
---*/

lockdown();

const SharedDate = new Compartment().globalThis.Date;
assert.notSameValue(SharedDate, Date);
const components = [2026, 10, 24, 12, 34, 56, 789];
for (let count = 2; count <= components.length; count++) {
  const some = components.slice(0, count);
  assert.sameValue(new SharedDate(...some).getTime(), new Date(...some).getTime(), String(count));
}
assert.sameValue(new SharedDate(...components, {}).getTime(), new Date(...components).getTime());
