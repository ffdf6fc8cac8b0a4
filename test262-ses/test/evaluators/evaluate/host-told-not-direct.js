// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: The host is told that evaluate, and the eval of a compartment called from outside, are no direct eval
info: |
  PerformCompartmentEval ( compartmentRec, source )

  1. Perform ? HostEnsureCanCompileStrings(compartmentRec, « », source, false).
features: [Compartment, host-hooks]
---*/

const compartment = new Compartment();
const { eval: inner } = compartment.globalThis;
const seen = [];
$262.setHostHook('HostEnsureCanCompileStrings', function (parameters, body, direct) {
  seen.push(body, direct);
});

assert.sameValue(compartment.evaluate('1'), 1);
assert.sameValue(inner('2'), 2);
assert.compareArray(seen, ['1', false, '2', false]);
