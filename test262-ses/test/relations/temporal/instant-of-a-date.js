// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-and-temporal
description: What an instant leads to is hardened, also where Temporal is no global
info: |
  Its `constructor`, and every other object of Temporal that it leads to, is shared by all compartments. HardenIntrinsics
  hardens what %Temporal% reaches, though the name is not shared.
features: [Compartment, lockdown, Temporal]
---*/

lockdown();

const instant = new Compartment().evaluate('new Date(0).toTemporalInstant()');
const zoned = instant.toZonedDateTimeISO('UTC');
const found = [instant, zoned, zoned.toPlainDate(), zoned.toPlainTime(), zoned.toPlainDateTime(), instant.until(instant)];

for (const object of found) {
  const { constructor } = object;
  assert(Object.isFrozen(constructor), constructor.name);
  assert(Object.isFrozen(constructor.prototype), constructor.name);
  assert.sameValue(Object.getPrototypeOf(object), constructor.prototype);
}
