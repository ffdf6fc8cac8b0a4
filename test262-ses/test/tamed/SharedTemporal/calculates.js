// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-sharedtemporal-object
description: A compartment calculates with dates that it was given
features: [lockdown, Compartment, Temporal]
---*/

lockdown();

const compartment = new Compartment();
const SharedTemporal = compartment.globalThis.Temporal;
assert.notSameValue(SharedTemporal, Temporal);
const date = compartment.evaluate('Temporal.PlainDate.from("2026-01-31").add({ months: 1 })');
assert.sameValue(date.toString(), '2026-02-28');
assert.sameValue(compartment.evaluate('new Temporal.Duration(1, 2) instanceof Temporal.Duration'), true);
assert.sameValue(compartment.evaluate('new Temporal.Instant(0n).toString()'), '1970-01-01T00:00:00Z');
assert.throws(TypeError, function () {
  compartment.evaluate('Temporal.Now.instant()');
});
