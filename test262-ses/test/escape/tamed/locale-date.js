// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-replacelocalemethods
description: The time zone of the host in how dates are written
defence: locale-methods
features: [Compartment, Intl, lockdown]
---*/

lockdown();
const compartment = new Compartment();
const [written, plain] = compartment.evaluate('const d = new Date(0); [d.toLocaleString("en", { timeZone: "Asia/Tokyo" }), d.toString()]');
assert.sameValue(written, plain);
