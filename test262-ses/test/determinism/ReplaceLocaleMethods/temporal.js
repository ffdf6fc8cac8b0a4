// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-locale-independent-method
description: After lockdown toLocaleString of the kinds of Temporal is what toString is
info: |
  Locale-Independent Methods

  2. Return ? Call(F.[[LocaleIndependent]], the this value).
features: [lockdown, Compartment, Temporal]
---*/

lockdown();

const values = [
  Temporal.Duration.from('P1Y2M3DT4H'), new Temporal.Instant(0n), Temporal.PlainDate.from('2026-01-02'),
  Temporal.PlainDateTime.from('2026-01-02T03:04:05'), Temporal.PlainMonthDay.from('01-02'),
  Temporal.PlainTime.from('03:04:05'), Temporal.PlainYearMonth.from('2026-01'),
  new Temporal.ZonedDateTime(0n, 'UTC'),
];
for (const value of values) {
  const text = value.toString();
  assert.sameValue(value.toLocaleString(), text);
  assert.sameValue(value.toLocaleString('de', { dateStyle: 'full' }), text);
}
