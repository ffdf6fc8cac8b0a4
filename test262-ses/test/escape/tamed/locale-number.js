// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-replacelocalemethods
description: The locale of the host in how numbers are written
defence: locale-methods
features: [Compartment, Intl, lockdown]
---*/

lockdown();
const compartment = new Compartment();
assert.sameValue(compartment.evaluate('(1234567.5).toLocaleString("de", { style: "percent" })'), '1234567.5');
assert.sameValue(compartment.evaluate('[1234567.5].toLocaleString()'), '1234567.5');
